namespace Fargate.Core.Build;

/// <summary>The names of a project's stages. Each is also that of a folder, and of a class in C#.</summary>
public static class StageNames
{
    public const int LongestName = 64;

    private static readonly char[] Separators = [',', ';'];

    /// <summary>Two names that this calls equal are one folder on Windows and macOS, so they are one stage everywhere.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>A letter of ASCII, then letters, digits and hyphens; no name that Windows reserves.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= LongestName && IsLetter(name[0]) && name.All(it => IsLetter(it) || it is (>= '0' and <= '9') or '-') && !ReservedNames.Contains(name);

    /// <summary>The names in the text of an attribute's <c>Stage</c>.</summary>
    public static IReadOnlyList<string> Split(string text) =>
        [.. text.Split(Separators).Select(it => it.Trim()).Where(it => it.Length > 0)];

    /// <summary>The text of an attribute's <c>Stage</c> with another name in the place of one of them.</summary>
    public static string Rename(string text, string name, string other)
    {
        var at = 0;
        foreach (var part in text.Split(Separators))
        {
            if (part.Trim() == name)
                return text.Substring(0, at) + part.Replace(name, other) + text.Substring(at + part.Length);
            at += part.Length + 1;
        }

        return text;
    }

    /// <summary>Stages as a message names them.</summary>
    public static string Describe(IReadOnlyList<string> names) => names.Count == 1
        ? $"stage {names[0]}"
        : $"stages {string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
