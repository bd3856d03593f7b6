namespace Fargate.Core.Aws;

/// <summary>
/// The name of a container image: <c>registry/repository:tag@digest</c>. Source: the distribution project's grammar of references
/// (github.com/distribution/reference), read 2026-11-23.
/// </summary>
/// <param name="Registry">The host; null for Docker Hub.</param>
/// <param name="Tag">Null where there is none.</param>
/// <param name="HasDigest">Whether the very image is named.</param>
public readonly record struct ImageName(string? Registry, string? Tag, bool HasDigest)
{
    /// <summary>The tag of an image that is named without one.</summary>
    public const string DefaultTag = "latest";

    private static readonly string[] DockerHub = ["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"];

    public static ImageName Of(string text)
    {
        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        var slash = name.IndexOf('/');
        var host = slash < 0 ? "" : name.Substring(0, slash);
        // Docker takes the first part for a host only where it looks like one.
        var isHost = host.IndexOfAny(['.', ':']) >= 0 || host == "localhost";
        var last = name.Substring(name.LastIndexOf('/') + 1);
        var colon = last.IndexOf(':');
        return new ImageName(
            isHost && Array.IndexOf(DockerHub, host) < 0 ? host : null,
            colon < 0 ? null : last.Substring(colon + 1),
            at >= 0);
    }
}
