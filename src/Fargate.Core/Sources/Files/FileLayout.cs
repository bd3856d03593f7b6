using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>How a file is laid out.</summary>
internal sealed class FileLayout(TaskDefinitionFile file)
{
    /// <summary>A value on one line, with a space after each comma and colon.</summary>
    public static string Write(ApiNode value)
    {
        switch (value)
        {
            case ApiObject structure:
                return structure.Keys.Count == 0
                    ? "{}"
                    : "{ " + string.Join(", ", structure.Keys.Select(it => Write(ApiScalar.String(it)) + ": " + Write(structure[it]!))) + " }";
            case ApiArray list:
                return "[" + string.Join(", ", list.Items.Select(Write)) + "]";
            default:
                return JsonWriter.WriteLine(value);
        }
    }

    public JsonSpan SpanOf(ApiNode node) => file.Document.SpanOf(node);

    /// <summary>What stands before a part: a line's end and the indentation, or a space.</summary>
    public string LeadOf(int at)
    {
        var start = BlanksBefore(at);
        return file.Text.Substring(LineEndBefore(start), at - LineEndBefore(start));
    }

    /// <summary>A line's end, and the indentation of the line of a place.</summary>
    public string NewLineAt(int at)
    {
        var start = at;
        while (start > 0 && !IsLineEnd(start - 1))
            start--;
        var indentation = file.Text.Substring(start, BlanksBehind(start) - start);
        return (file.Text.Contains("\r\n") ? "\r\n" : "\n") + indentation;
    }

    /// <summary>What stands between a member's name and its value.</summary>
    public string ColonOf(JsonMember member)
    {
        var between = file.Text.Substring(member.KeySpan.End, SpanOf(member.Value).Start - member.KeySpan.End);
        return between.Trim() == ":" && !between.Contains('\n') ? between : ": ";
    }

    /// <summary>Where the comments end that stand behind a part on its line, and whether the last of them takes the rest of the line.</summary>
    public (int End, bool IsLine) CommentsBehind(int end)
    {
        var (behind, isLine) = (end, false);
        for (var at = end; at < file.Text.Length; at = BlanksBehind(at))
        {
            if (file.Text[at] == '/')
            {
                isLine = file.Text[at + 1] == '/';
                behind = at = Gap.EndOfComment(file.Text, at);
            }
            else if (file.Text[at] is ',' or ' ' or '\t')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return (behind, isLine);
    }

    /// <summary>A part that goes, with the blanks that it leaves: the whole line where it is alone there.</summary>
    /// <param name="part">The part.</param>
    /// <param name="next">What takes its place where its line would else have nothing but the bracket.</param>
    public JsonSpan Whole(JsonSpan part, int? next)
    {
        var (before, behind) = (BlanksBefore(part.Start), BlanksBehind(part.End));
        if (behind < file.Text.Length && !IsLineEnd(behind))
            return JsonSpan.Between(part.Start, behind);
        if (LineEndBefore(before) < before)
            return JsonSpan.Between(LineEndBefore(before), behind);
        return next is { } it ? JsonSpan.Between(part.Start, it) : JsonSpan.Between(before, behind);
    }

    private int BlanksBefore(int at)
    {
        while (at > 0 && file.Text[at - 1] is ' ' or '\t')
            at--;
        return at;
    }

    private int BlanksBehind(int at)
    {
        while (at < file.Text.Length && file.Text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private int LineEndBefore(int at)
    {
        if (at == 0 || !IsLineEnd(at - 1))
            return at;
        return at > 1 && file.Text[at - 1] == '\n' && file.Text[at - 2] == '\r' ? at - 2 : at - 1;
    }

    private bool IsLineEnd(int at) => file.Text[at] is '\n' or '\r';
}
