namespace Fargate.Core.Writers;

/// <summary>
/// The name of the file that a task definition is written to: its family and <see cref="Suffix"/>. A name is made of ASCII letters,
/// digits, <c>-</c>, <c>_</c> and <c>.</c> alone, so it means the same on every file system and cannot lead out of its folder.
/// </summary>
public static class FileNames
{
    public const string Suffix = ".task-definition.json";

    /// <summary>The service takes families of up to 255 characters.</summary>
    public const int LongestFamily = 255;

    /// <summary>Longer families are cut, so that the name with its suffix stays under the 255 bytes that file systems take.</summary>
    public const int LongestStem = 200;

    private const int LongestName = 255;

    /// <summary>Two names that this calls equal are one file on Windows and macOS, so they are duplicates everywhere.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The file name for a family; null when the family is not valid (see <see cref="IsFamily"/>).</summary>
    public static string? For(string? family)
    {
        if (family is null || !IsFamily(family))
            return null;
        if (family.Length > LongestStem)
            return Cut(family) + Suffix;

        // "con" becomes "con_", so a family "con_" has to move on to "con__": no two families share a name.
        return ReservedNames.Contains(family.TrimEnd('_')) ? family + "_" + Suffix : family + Suffix;
    }

    /// <summary>Whether the service takes the family: 1 to 255 ASCII letters, digits, hyphens and underscores.</summary>
    public static bool IsFamily(string family)
    {
        if (family.Length is 0 or > LongestFamily)
            return false;
        foreach (var c in family)
        {
            if (!IsFamilyCharacter(c))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a name that was read from elsewhere may be written into the output folder: a plain file name with nothing but the
    /// characters above, no leading dot, no two dots in a row, no name that Windows reserves, and the extension <c>.json</c>.
    /// </summary>
    public static bool IsSafe(string? fileName)
    {
        if (fileName is null || fileName.Length > LongestName || !fileName.EndsWith(".json", StringComparison.Ordinal))
            return false;

        var previous = '.';
        foreach (var c in fileName)
        {
            var allowed = c == '.' ? previous != '.' : IsFamilyCharacter(c);
            if (!allowed)
                return false;
            previous = c;
        }

        // Windows looks at what stands before the first dot: "con.x.json" is the console too.
        return !ReservedNames.Contains(fileName.Substring(0, fileName.IndexOf('.')));
    }

    private static bool IsFamilyCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private static string Cut(string family)
    {
        // Of the lower-case form: families that differ only in case must stay duplicates of each other.
        var hash = "-" + Fnv1a.Hex(family.ToLowerInvariant());
        return family.Substring(0, LongestStem - hash.Length) + hash;
    }
}
