using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>Parts of messages.</summary>
internal static class Wording
{
    /// <summary><c>container 'web'</c>, as far as its name is known.</summary>
    public static string Describe(this Container container) =>
        NameOf(container) is { } name ? $"container '{Truncate(name)}'" : "a container";

    /// <summary><c>Container 'web'</c>, where a message starts with it.</summary>
    public static string DescribeFirst(this Container container) =>
        NameOf(container) is { } name ? $"Container '{Truncate(name)}'" : "A container";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> texts) => texts.Count < 2
        ? string.Concat(texts)
        : string.Join(", ", texts.Take(texts.Count - 1)) + " and " + texts[texts.Count - 1];

    /// <summary>A text of the user's: on one line, and cut where it would make the message too long.</summary>
    public static string Truncate(string text, int maxLength = 40)
    {
        var line = JsonWriter.EscapeString(text);
        return line.Length <= maxLength ? line : line.Substring(0, maxLength - 1) + "…";
    }

    /// <summary><c>0 to 1440 minutes</c>, or <c>0 or more</c> where there is no end.</summary>
    public static string Of(NumberRange range) => range.Max == int.MaxValue
        ? SizeEdits.Invariant($"{range.Min} or more{range.Unit}")
        : SizeEdits.Invariant($"{range.Min} to {range.Max}{range.Unit}");

    private static string? NameOf(Container container) => container.Name.IsKnown(out var name) && name.Length > 0 ? name : null;
}
