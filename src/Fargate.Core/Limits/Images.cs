namespace Fargate.Core.Limits;

/// <summary>
/// What an image may be called. Source: ContainerDefinition, image, in AWS's model, read 2026-11-23; characters were seen enforced
/// ("Container.image contains invalid characters."). What <see cref="Repository"/> and <see cref="Tag"/> are held to is the grammar of
/// image references (github.com/distribution/reference), which counts when the image is pulled.
/// </summary>
public static class Images
{
    public const int MaxLength = 255;
    public const int MaxTagLength = 128;

    private const string DigestStart = "@sha256:";
    private const int DigestLength = 64;

    public static bool IsAllowed(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or ':' or '.' or '/' or '#';

    /// <summary>What precedes the digest, where there is one.</summary>
    public static string WithoutDigest(string image) => image.IndexOf('@') is >= 0 and var at ? image.Substring(0, at) : image;

    /// <summary>Whether there is no digest, or one that is written right.</summary>
    public static bool HasValidDigest(string image)
    {
        var at = image.IndexOf('@');
        if (at < 0)
            return true;
        if (string.CompareOrdinal(image, at, DigestStart, 0, DigestStart.Length) != 0
            || image.Length - at - DigestStart.Length != DigestLength)
        {
            return false;
        }

        for (var i = at + DigestStart.Length; i < image.Length; i++)
        {
            if (image[i] is not (>= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F'))
                return false;
        }

        return true;
    }

    public static bool IsValid(string image)
    {
        var name = WithoutDigest(image);
        foreach (var c in name)
        {
            if (!IsAllowed(c))
                return false;
        }

        return name.Length is > 0 and <= MaxLength && HasValidDigest(image);
    }

    /// <summary>The repository without its registry, and where in the image it starts.</summary>
    public static string Repository(string image, out int start)
    {
        var name = WithoutDigest(image);
        var tag = TagStart(name);
        if (tag >= 0)
            name = name.Substring(0, tag);
        var slash = name.IndexOf('/');
        var first = slash < 0 ? "" : name.Substring(0, slash);
        start = first.IndexOf('.') >= 0 || first.IndexOf(':') >= 0 || first == "localhost" ? slash + 1 : 0;
        return name.Substring(start);
    }

    /// <summary>The tag; null where there is none.</summary>
    public static string? Tag(string image)
    {
        var name = WithoutDigest(image);
        return TagStart(name) is >= 0 and var at ? name.Substring(at + 1) : null;
    }

    // A colon before the last slash belongs to the registry's port.
    private static int TagStart(string name) => name.LastIndexOf(':') is var at && at > name.LastIndexOf('/') ? at : -1;
}
