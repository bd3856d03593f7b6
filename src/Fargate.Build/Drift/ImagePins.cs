using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Build.Drift;

/// <summary>Puts the digest of a project's image into documents. Every other character stays.</summary>
internal sealed class ImagePins
{
    // What the API and what CloudFormation call it.
    private static readonly string[] Fields = ["image", "Image"];

    private readonly HashSet<string> _names;

    /// <param name="registry">The registry; empty for none.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="tags">The tags that the image got.</param>
    /// <param name="digest">The digest.</param>
    public ImagePins(string registry, string repository, IEnumerable<string> tags, string digest)
    {
        var name = registry.Length > 0 ? registry + "/" + repository : repository;
        Image = name + "@" + digest;
        // A tag that is not known when the project is built leaves the parameter as it is.
        _names = new HashSet<string>(tags.Select(it => name + ":" + it), StringComparer.Ordinal) { "${ContainerImage}" };
        if (_names.Contains(name + ":latest"))
            _names.Add(name);
    }

    /// <summary>The image with its digest.</summary>
    public string Image { get; }

    /// <summary>The document with the digest; null where it has none of this project's image.</summary>
    public string? Pin(string text)
    {
        var document = JsonReader.Read(text);
        var pinned = text;
        // From the end, so that what stands before keeps its place.
        foreach (var image in (document.Root?.DescendantsAndSelf() ?? []).OfType<ApiObject>().SelectMany(ImagesOf).OrderByDescending(it => document.SpanOf(it).Start))
        {
            var span = document.SpanOf(image);
            pinned = pinned.Substring(0, span.Start) + "\"" + JsonWriter.EscapeString(Image) + "\"" + pinned.Substring(span.End);
        }

        return ReferenceEquals(pinned, text) ? null : pinned;
    }

    private IEnumerable<ApiScalar> ImagesOf(ApiObject structure) =>
        Fields.Select(it => structure[it]).OfType<ApiScalar>().Where(it => it.Kind == ScalarKind.String && _names.Contains(it.Text));
}
