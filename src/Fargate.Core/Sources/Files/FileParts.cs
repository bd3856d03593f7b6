using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>The members of an object or the items of a list as they are written, and the gaps before, between and behind them.</summary>
internal sealed class FileParts
{
    private readonly TaskDefinitionFile _file;
    private readonly JsonSpan _around;
    private readonly IReadOnlyList<JsonMember> _members;
    private readonly List<JsonSpan> _spans;

    public FileParts(TaskDefinitionFile file, ApiNode holder)
    {
        _file = file;
        _around = file.Document.SpanOf(holder);
        _members = holder is ApiObject structure ? file.Document.MembersOf(structure) : [];
        _spans = holder is ApiArray list
            ? [.. list.Items.Select(file.Document.SpanOf)]
            : [.. _members.Select(it => JsonSpan.Between(it.KeySpan.Start, file.Document.SpanOf(it.Value).End))];
    }

    public int Count => _spans.Count;

    public JsonSpan this[int index] => _spans[index];

    public JsonMember? MemberAt(int index) => _members.Count > 0 ? _members[index] : null;

    /// <summary>All between the brackets.</summary>
    public JsonSpan Inside => JsonSpan.Between(_around.Start + 1, _around.End - 1);

    /// <summary>The gap before a part; for their number that before the closing bracket.</summary>
    public Gap GapBefore(int index)
    {
        var start = index == 0 ? Inside.Start : _spans[index - 1].End;
        return Gap.Of(_file.Text, start, index == Count ? Inside.End : _spans[index].Start);
    }
}
