using Fargate.Core.Json;

namespace Fargate.Core.Rules;

/// <summary>Parts of messages.</summary>
internal static class Wording
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> texts) => texts.Count < 2
        ? string.Concat(texts)
        : string.Join(", ", texts.Take(texts.Count - 1)) + " and " + texts[texts.Count - 1];

    /// <summary>A text of the user's: on one line, and cut where it would make the message too long.</summary>
    public static string Short(string text, int maxLength = 40)
    {
        var line = JsonWriter.EscapeString(text);
        return line.Length <= maxLength ? line : line.Substring(0, maxLength - 1) + "…";
    }
}
