using System.Globalization;
using System.Text;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>Texts as C# writes them.</summary>
internal static class Literals
{
    /// <summary>Between quotes. What one cannot see is written as its number.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                literal.Append(text[i]).Append(text[++i]);
            else
                literal.Append(Escape(text[i]));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Between three quotes, so that nothing in it needs an escape; null for a text that cannot stand there.</summary>
    public static string? Raw(string text) =>
        text.Length == 0 || text[0] == '"' || text[text.Length - 1] == '"' || text.IndexOf('"') < 0
        || text.Contains("\"\"\"") || Text(text).Length != text.Length + 2 + text.Count(it => it is '"' or '\\')
            ? null
            : $"\"\"\"{text}\"\"\"";

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\0' => "\\0",
        _ when IsVisible(char.GetUnicodeCategory(c)) || c == ' ' => c.ToString(),
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
}
