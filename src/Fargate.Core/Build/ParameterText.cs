using System.Text;

namespace Fargate.Core.Build;

/// <summary>
/// Text with holes: <c>${Name}</c> is a parameter, <c>$${Name}</c> is the text <c>${Name}</c>. A name is a letter or <c>_</c> and then
/// letters, digits, <c>_</c> and <c>.</c>; anything else between braces is no hole, and stays as it is.
/// </summary>
public static class ParameterText
{
    /// <summary>Whether there can be holes in it at all.</summary>
    public static bool HasParameters(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0;

    /// <summary>The text with the values of the parameters that have one; other holes stay.</summary>
    /// <param name="template">The text with holes.</param>
    /// <param name="parameters">The values.</param>
    /// <param name="escape">What to do to a value before it is put in.</param>
    public static string Fill(string template, ParameterSet parameters, Func<string, string>? escape = null)
    {
        if (!HasParameters(template))
            return template;
        var text = new StringBuilder(template.Length);
        var written = 0;
        foreach (var hole in Holes(template))
        {
            text.Append(template, written, hole.Start - written);
            written = hole.Start + hole.Length;
            if (hole.IsEscaped)
                text.Append(template, hole.Start + 1, hole.Length - 1);
            else if (parameters.ValueOf(hole.Name) is { } value)
                text.Append(escape is null ? value : escape(value));
            else
                text.Append(template, hole.Start, hole.Length);
        }

        return text.Append(template, written, template.Length - written).ToString();
    }

    /// <summary>The names of the holes that these parameters leave open, in order.</summary>
    public static IEnumerable<string> OpenHoles(string template, ParameterSet parameters) =>
        from hole in Holes(template)
        where !hole.IsEscaped && parameters.ValueOf(hole.Name) is null
        select hole.Name;

    /// <summary>The text that <see cref="Fill"/> turns into this one.</summary>
    /// <param name="text">A text in which nothing is a parameter.</param>
    /// <param name="isParameter">Whether <c>${Name}</c> would be read as a parameter.</param>
    public static string Escape(string text, Func<string, bool> isParameter)
    {
        if (!HasParameters(text))
            return text;
        var escaped = new StringBuilder(text.Length);
        var written = 0;
        foreach (var hole in Holes(text))
        {
            // $${X} is read as ${X} in any case.
            if (!hole.IsEscaped && !isParameter(hole.Name))
                continue;
            escaped.Append(text, written, hole.Start - written).Append('$');
            written = hole.Start;
        }

        return escaped.Append(text, written, text.Length - written).ToString();
    }

    private static IEnumerable<Hole> Holes(string text)
    {
        var at = 0;
        while (at < text.Length && text.IndexOf("${", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = start + 2;
            while (end < text.Length && IsNameCharacter(text[end], isFirst: end == start + 2))
                end++;
            at = end;
            if (end == text.Length || text[end] != '}' || end == start + 2)
                continue;
            at = end + 1;
            var isEscaped = start > 0 && text[start - 1] == '$';
            var first = isEscaped ? start - 1 : start;
            yield return new Hole(first, at - first, text.Substring(start + 2, end - start - 2), isEscaped);
        }
    }

    private static bool IsNameCharacter(char c, bool isFirst) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || (!isFirst && c is (>= '0' and <= '9') or '.');

    private readonly record struct Hole(int Start, int Length, string Name, bool IsEscaped);
}
