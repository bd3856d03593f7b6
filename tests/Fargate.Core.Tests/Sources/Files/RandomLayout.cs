using System.Text;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>
/// Writes a definition as somebody might: minified or not, with tabs, CRLF, empty lines, comments, nulls, names that stand twice or have escapes, commas too many,
/// empty structures.
/// </summary>
internal sealed class RandomLayout(Random random)
{
    private readonly string _lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
    private readonly string _indentation = Pick(random, "  ", "\t", "    ");
    private readonly string _colon = Pick(random, ":", ": ", " : ");
    private readonly int _linesPercent = Pick(random, 0, 50, 100);
    private readonly int _blankPercent = Pick(random, 0, 100);
    private readonly int _commentPercent = Pick(random, 0, 0, 10, 40);
    private readonly int _nullPercent = Pick(random, 0, 0, 10);
    private readonly int _twicePercent = Pick(random, 0, 0, 5);
    private readonly int _escapePercent = Pick(random, 0, 0, 30);
    private readonly int _trailingPercent = Pick(random, 0, 0, 20);
    private readonly int _emptyLinePercent = Pick(random, 0, 0, 20);
    private int _comments;

    public string Write(ApiNode node, int depth = 0) => node switch
    {
        ApiObject it => Sequence('{', '}', depth, Members(it, depth + 1)),
        ApiArray it => Sequence('[', ']', depth, [.. it.Items.Select(item => Write(item, depth + 1))]),
        ApiScalar { Kind: ScalarKind.String } => Escaped(JsonWriter.WriteLine(node)),
        _ => JsonWriter.WriteLine(node),
    };

    private List<string> Members(ApiObject structure, int depth)
    {
        var members = new List<string>();
        foreach (var key in structure.Keys)
        {
            if (Chance(_nullPercent))
                members.Add(Name("nothing" + members.Count) + "null");
            if (Chance(_nullPercent))
                members.Add(Name("empty" + members.Count) + (Chance(50) ? "{}" : Chance(50) ? "[]" : "{" + _lineEnd + "}"));
            if (Chance(_twicePercent))
                members.Add(Name(key) + Write(structure[key]!, depth));
            members.Add(Name(key) + Write(structure[key]!, depth));
        }

        return members;
    }

    private string Name(string key) => Escaped(JsonWriter.WriteLine(ApiScalar.String(key))) + _colon;

    // Any letter may be written so.
    private string Escaped(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? text
        : string.Concat(text.Select(it => char.IsLetter(it) && Chance(_escapePercent) ? $"\\u{(int)it:x4}" : it.ToString()));

    private string Sequence(char open, char close, int depth, List<string> parts)
    {
        var isLines = Chance(_linesPercent);
        var lead = isLines ? _lineEnd + string.Concat(Enumerable.Repeat(_indentation, depth + 1)) : Chance(_blankPercent) ? " " : "";
        var text = new StringBuilder().Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            if (isLines && Chance(_commentPercent))
                text.Append(lead).Append(Line());
            if (isLines && Chance(_emptyLinePercent))
                text.Append(_lineEnd);
            text.Append(lead).Append(Block()).Append(parts[i]).Append(Block());
            if (i < parts.Count - 1 || Chance(_trailingPercent))
                text.Append(',');
            if (isLines && Chance(_commentPercent))
                text.Append(' ').Append(Line());
        }

        text.Append(Block());
        return text.Append(isLines ? lead[..^_indentation.Length] : lead).Append(close).ToString();
    }

    private string Line() => $"// {++_comments}, \"x\" }}";

    private string Block() => Chance(_commentPercent / 4) ? $"/* {++_comments}, ] */" : "";

    private bool Chance(int percent) => random.Next(100) < percent;

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
