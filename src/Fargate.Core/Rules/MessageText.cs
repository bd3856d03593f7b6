namespace Fargate.Core.Rules;

/// <summary>Texts of the user's in messages, which stay one short line.</summary>
internal static class MessageText
{
    private const int MaxLength = 60;

    /// <summary>The beginning of a long text, and control characters as their escapes.</summary>
    public static string Excerpt(string text)
    {
        var line = text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
        return line.Length <= MaxLength ? line : line.Substring(0, MaxLength - 1) + "…";
    }
}
