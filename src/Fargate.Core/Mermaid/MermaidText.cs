using System.Globalization;
using System.Text;

namespace Fargate.Core.Mermaid;

/// <summary>
/// Text for the labels of Mermaid: shown as it is, whatever is in it. Mermaid reads a label in quotation marks as Markdown and then as HTML, and
/// takes <c>#35;</c> for the character of that number; so every character that could mean something there is written as its number. What means
/// something: mermaid 10.9 and 11.17, <c>encodeEntities</c>, <c>markdownToHTML</c>, <c>replaceIconSubstring</c> and the lexer of marked, read 2026-11-30.
/// </summary>
internal static class MermaidText
{
    // A longer line would make the box wider than the page.
    private const int Longest = 60;

    // A character without width, where Mermaid looks at the text once more after the numbers are characters again.
    private const string WordJoiner = "#8288;";

    /// <summary>A label, in its quotation marks. A line that is empty is left out.</summary>
    public static string Quote(params string[] lines) =>
        "\"" + string.Join("<br/>", lines.Select(Escape).Where(it => it.Length > 0)) + "\"";

    /// <summary>One line of a label, without quotation marks.</summary>
    public static string Escape(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (IsPlain(line, i))
            {
                escaped.Append(line[i]);
            }
            else
            {
                var code = char.IsSurrogate(line[i]) ? char.ConvertToUtf32(line, i++) : line[i];
                escaped.Append('#').Append(code.ToString(CultureInfo.InvariantCulture)).Append(';');
            }

            // A line break ("\n"), an icon ("fa:fa-user"), a formula ("$$x$$"), and what Mermaid writes itself for "&#" and ";".
            if ((line[i], At(line, i + 1)) is ('\\' or '\ufb02' or '\u00b6', _) or (':', 'f') or ('$', '$'))
                escaped.Append(WordJoiner);
        }

        // Mermaid takes the semicolon from the end of a line that looks like a statement with a colour: "style x fill:#fff;".
        return escaped.Replace("style", "st#121;le").Replace("classDef", "c#108;assDef").ToString();
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]))
                line.Append(line.Length > 0 && line[line.Length - 1] != ' ' ? " " : "");
            else if (isPair)
                line.Append(text[i]).Append(text[++i]);
            else
                line.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
        }

        var all = line.ToString().TrimEnd();
        if (all.Length <= Longest)
            return all;
        var end = Longest - 1;
        return all.Substring(0, char.IsHighSurrogate(all[end - 1]) ? end - 1 : end) + "\u2026";
    }

    private static bool IsPlain(string line, int at)
    {
        var (before, after) = (At(line, at - 1), At(line, at + 1));
        return line[at] switch
        {
            ' ' or ',' => true,
            // Not at the start, where it would be a list or a rule.
            '-' or '=' or '(' => at > 0,
            // "1) x" is a list, too.
            ')' => at > 0 && (after != ' ' || at == line.Length - 1),
            // Not a link.
            '/' => before is not ('/' or ':'),
            ':' => after != '/',
            // Not the start of a formula.
            '$' => before != '$' && char.IsDigit(after),
            // Not "1. x", nor "www.x".
            '.' => char.IsLetterOrDigit(after) && char.IsLetterOrDigit(before)
                && !line.Substring(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
            // Not "_x_".
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            var c => char.IsLetterOrDigit(c),
        };
    }

    private static char At(string line, int at) => at >= 0 && at < line.Length ? line[at] : ' ';
}
