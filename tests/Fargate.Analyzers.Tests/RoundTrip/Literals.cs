using System.Globalization;
using System.Text;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>The ways in which C# writes a text.</summary>
internal static class Literals
{
    public const int Styles = 5;

    public static string Text(string text, int style) => style switch
    {
        0 => Regular(text, isAscii: false),
        1 => Regular(text, isAscii: true),
        2 => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        3 => Regular(text[..(text.Length / 2)], isAscii: true) + " + " + Regular(text[(text.Length / 2)..], isAscii: true),
        _ => Raw(text),
    };

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Regular(string text, bool isAscii)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (c < ' ' || c is '\u0085' or '\u2028' or '\u2029' || (isAscii && c > '~'))
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    // Without indentation, so that each line stands as it is.
    private static string Raw(string text)
    {
        var quotes = new string('"', 3);
        while (text.Contains(quotes, StringComparison.Ordinal))
            quotes += '"';
        return $"{quotes}\n{text}\n{quotes}";
    }
}
