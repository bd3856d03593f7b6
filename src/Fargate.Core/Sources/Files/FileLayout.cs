using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>How a file is laid out, so that what goes in looks like what is there, and what goes out leaves no hole.</summary>
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

    /// <summary>Puts a member behind the last one of an object.</summary>
    public TextChange? Add(ApiObject structure, string key, ApiNode value)
    {
        var text = file.Text;
        var span = file.Document.SpanOf(structure);
        var members = file.Document.MembersOf(structure);
        var name = Write(ApiScalar.String(key));
        if (members.Count == 0)
            return text.Substring(span.Start + 1, span.Length - 2).Trim().Length > 0 ? null : new TextChange(new JsonSpan(span.Start + 1, 0), name + ": " + Write(value));

        var last = members[members.Count - 1];
        var end = file.Document.SpanOf(last.Value).End;
        // A comma too many, or a template's statement, stands there.
        if (text.Substring(end, span.End - 1 - end).Contains(',') || structure.IsOpen)
            return null;
        return new TextChange(new JsonSpan(end, 0), "," + Lead(last.KeySpan.Start) + name + Colon(last) + Write(value));
    }

    /// <summary>Takes a member out of an object, with the comma that it needed.</summary>
    public TextChange? Remove(ApiObject structure, ApiNode value)
    {
        var members = file.Document.MembersOf(structure);
        var parts = members.Select(it => JsonSpan.Between(it.KeySpan.Start, file.Document.SpanOf(it.Value).End)).ToList();
        return structure.IsOpen ? null : Remove(file.Document.SpanOf(structure), parts, members.ToList().FindIndex(it => ReferenceEquals(it.Value, value)));
    }

    /// <summary>Takes an item out of a list, with the comma that it needed.</summary>
    public TextChange? Remove(ApiArray list, ApiNode item) =>
        list.IsOpen || !file.Document.Has(list)
            ? null
            : Remove(file.Document.SpanOf(list), [.. list.Items.Select(file.Document.SpanOf)], list.Items.FindIndex(it => ReferenceEquals(it, item)));

    private static TextChange Remove(JsonSpan around, List<JsonSpan> parts, int index)
    {
        var gone = (index, parts.Count) switch
        {
            ( > 0, _) => JsonSpan.Between(parts[index - 1].End, parts[index].End),
            (0, > 1) => JsonSpan.Between(parts[0].Start, parts[1].Start),
            _ => JsonSpan.Between(around.Start + 1, around.End - 1),
        };
        return new TextChange(gone, "");
    }

    // What stands before a name: a line's end and the indentation, or a space.
    private string Lead(int at)
    {
        var start = at;
        while (start > 0 && file.Text[start - 1] is ' ' or '\t')
            start--;
        if (start > 0 && file.Text[start - 1] == '\n')
            start -= start > 1 && file.Text[start - 2] == '\r' ? 2 : 1;
        return file.Text.Substring(start, at - start) is { Length: > 0 } lead ? lead : "";
    }

    private string Colon(JsonMember member)
    {
        var between = file.Text.Substring(member.KeySpan.End, file.Document.SpanOf(member.Value).Start - member.KeySpan.End);
        return between.Trim() == ":" && !between.Contains('\n') ? between : ": ";
    }
}
