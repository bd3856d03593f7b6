using Fargate.Core.Tree;

namespace Fargate.Core.Json;

/// <summary>A text read as JSON: the tree, the place of each of its nodes, and where reading stopped.</summary>
public sealed class JsonDocument
{
    private readonly Dictionary<ApiNode, JsonSpan> _spans;
    private readonly Dictionary<ApiObject, List<JsonMember>> _members;

    internal JsonDocument(
        ApiNode? root,
        Dictionary<ApiNode, JsonSpan> spans,
        Dictionary<ApiObject, List<JsonMember>> members,
        IReadOnlyList<JsonSpan> comments,
        JsonError? error)
    {
        Root = root;
        Comments = comments;
        Error = error;
        _spans = spans;
        _members = members;
    }

    /// <summary>What could be read; null for a text without a value.</summary>
    public ApiNode? Root { get; }

    /// <summary>The comments; always empty for strict JSON, where one is an error.</summary>
    public IReadOnlyList<JsonSpan> Comments { get; }

    public JsonError? Error { get; }

    /// <summary>Whether a node was read from this text.</summary>
    public bool Has(ApiNode node) => _spans.ContainsKey(node);

    /// <summary>Where a node of the tree is written.</summary>
    public JsonSpan SpanOf(ApiNode node) => _spans[node];

    /// <summary>The members of an object in the order of the text, those of one name each for itself.</summary>
    public IReadOnlyList<JsonMember> MembersOf(ApiObject structure) => _members[structure];

    /// <summary>Whether a comment starts within a part of the text. Of ten thousand edits each asks, of ten thousand comments.</summary>
    public bool HasCommentIn(JsonSpan span)
    {
        var (first, end) = (0, Comments.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = Comments[middle].Start > span.Start ? (first, middle) : (middle + 1, end);
        }

        return first < Comments.Count && Comments[first].Start < span.End;
    }
}
