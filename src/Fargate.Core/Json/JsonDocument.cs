using Fargate.Core.Model;

namespace Fargate.Core.Json;

/// <summary>A text read as JSON: the tree, the place of each of its nodes, and where reading stopped.</summary>
public sealed class JsonDocument
{
    private readonly Dictionary<ApiNode, JsonSpan> _spans;

    internal JsonDocument(ApiNode? root, Dictionary<ApiNode, JsonSpan> spans, JsonError? error)
    {
        Root = root;
        _spans = spans;
        Error = error;
    }

    /// <summary>What could be read; null for a text without a value.</summary>
    public ApiNode? Root { get; }

    public JsonError? Error { get; }

    /// <summary>The place of the value at a path, or of the innermost structure around where it would stand.</summary>
    public JsonSpan PlaceOf(ApiPath path)
    {
        if (Root is null)
            return default;
        var nodes = ApiTree.Along(Root, path);
        return _spans[nodes[nodes.Count - 1]];
    }
}
