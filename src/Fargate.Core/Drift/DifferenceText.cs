using System.Globalization;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>Differences in words.</summary>
internal static class DifferenceText
{
    private const int Longest = 120;
    private const int Before = 30;

    public const string Hidden = "differs (the value looks like a secret and is not shown)";

    public static string Changed(ApiNode first, ApiNode second)
    {
        var isTyped = first is ApiScalar one && second is ApiScalar other && one.Kind != other.Kind;
        var (from, to) = (Line(first, isTyped), Line(second, isTyped));
        // What differs must be in what is shown of a long text.
        var start = 0;
        if (from.Length > Longest || to.Length > Longest)
        {
            var same = from.Zip(to, static (a, b) => a == b).TakeWhile(static it => it).Count();
            start = same > Longest / 2 ? same - Before : 0;
        }

        return Cut(from, start) + " -> " + Cut(to, start);
    }

    public static string Added(ApiNode value) => "added, " + Cut(Line(value, isTyped: false), 0);

    public static string Removed(ApiNode value) => "removed, was " + Cut(Line(value, isTyped: false), 0);

    // A text as it is, where it is plain: most are names.
    private static string Line(ApiNode value, bool isTyped) =>
        value is ApiScalar { Text.Length: > 0 } scalar && !isTyped && scalar.Text.All(static it => it is not ('"' or '\\') && !char.IsWhiteSpace(it) && !char.IsControl(it))
            ? scalar.Text
            : JsonWriter.WriteLine(HiddenValues.Without(value));

    private static string Cut(string text, int start)
    {
        var end = Math.Min(text.Length, start + Longest);
        return start >= text.Length ? (text.Length == 0 ? text : "…" + text.Substring(text.Length - Math.Min(Before, text.Length)))
            : (start > 0 ? "…" : "") + text.Substring(start, end - start)
              + (end < text.Length ? string.Format(CultureInfo.InvariantCulture, "… ({0} characters)", text.Length) : "");
    }
}
