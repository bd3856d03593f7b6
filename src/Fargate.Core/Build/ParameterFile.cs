using System.Globalization;
using System.Text;

namespace Fargate.Core.Build;

/// <summary>
/// Writes the file that <see cref="ParameterSet"/> reads. What a name or a value says is never more than a name or a value: a character that means
/// something in the file is written as U+001F and two hexadecimal digits.
/// </summary>
public static class ParameterFile
{
    internal const char Separator = '\u001e';
    internal const char AtDeployment = '?';
    internal const char Fact = '!';
    internal const char Stage = '@';

    private const char Escaped = '\u001f';
    private const string SpecialInValues = "\u001e\u001f\r";
    private const string SpecialInNames = SpecialInValues + "=?!@";

    /// <summary>A parameter with a value.</summary>
    public static string Value(string name, string value) => Line(Escape(name, SpecialInNames) + "=" + Escape(value, SpecialInValues));

    /// <summary>A parameter that the deployment gives.</summary>
    public static string Given(string name) => Line(AtDeployment + Escape(name, SpecialInNames));

    /// <summary>Something that the build knows (<see cref="BuildFacts"/>).</summary>
    public static string Known(string name, string value) => Line(Fact + Escape(name, SpecialInNames) + "=" + Escape(value, SpecialInValues));

    /// <summary>The beginning of what holds for one stage only.</summary>
    /// <param name="name">The stage.</param>
    /// <param name="isBuilt">Whether this build checks it and writes its documents.</param>
    public static string OfStage(string name, bool isBuilt) => Line($"{Stage}{(isBuilt ? "" : AtDeployment)}{Escape(name, SpecialInNames)}");

    internal static string Unescape(string text)
    {
        if (text.IndexOf(Escaped) < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escaped && i + 2 < text.Length
                && byte.TryParse(text.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 2;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (special.IndexOf(c) < 0)
                escaped.Append(c);
            else
                escaped.Append(Escaped).Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static string Line(string entry) => Separator + entry + "\n";
}
