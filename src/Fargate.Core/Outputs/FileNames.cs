using Fargate.Core.Build;
using Fargate.Core.Limits;

namespace Fargate.Core.Outputs;

/// <summary>
/// The name of the file that a task definition is written to: its family and <see cref="Suffix"/>. A name is made of ASCII letters,
/// digits, <c>-</c>, <c>_</c> and <c>.</c> alone, so it means the same on every file system and cannot lead out of its folder.
/// </summary>
public static class FileNames
{
    public const string Suffix = ".task-definition.json";

    public const string Service = ".service.json";

    public const string ScalableTarget = ".scalable-target.json";

    public const string RunTask = ".run-task.json";

    public const string Schedule = ".schedule.json";

    public const string FargateProfile = ".fargate-profile.json";

    /// <summary>Longer families are cut, so that the name with its suffix stays under the 255 bytes that file systems take.</summary>
    public const int LongestStem = 200;

    private const int LongestName = 255;

    /// <summary>Two names that this calls equal are one file on Windows and macOS, so they are duplicates everywhere.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The file name for a family; null when the family is not valid (<see cref="Names.IsValid"/>).</summary>
    public static string? For(string? family)
    {
        return family is null || !Names.IsValid(family) ? null : StemFor(family) + Suffix;
    }

    /// <summary>
    /// What a file name starts with that is made from any other name of the API. What the name has besides ASCII letters, digits, <c>-</c> and
    /// <c>_</c> becomes <c>_</c>, and a hash keeps it apart from others. Null for an empty name.
    /// </summary>
    public static string? ForAny(string name)
    {
        if (name.Length == 0)
            return null;
        var letters = new string([.. name.Select(it => IsLetterDigitOrSign(it) ? it : '_')]);
        return StemFor(letters == name ? name : letters + "-" + Fnv1a.Hex(name.ToLowerInvariant()).Substring(0, 8));
    }

    /// <summary>The file of something that belongs to another thing and has a name of its own. Null where one of the names is empty.</summary>
    public static string? ForAny(string owner, string name, string suffix)
    {
        if (ForAny(owner) is not { } first || ForAny(name) is not { } second)
            return null;
        var stem = first + "." + second;
        return (stem.Length + suffix.Length <= LongestName ? stem : Cut(stem)) + suffix;
    }

    /// <summary>The name of a file of one of several things that have one name, each in another scope.</summary>
    public static string Within(string scope, string fileName)
    {
        var name = (ForAny(scope) ?? "_") + "." + fileName;
        return name.Length <= LongestName ? name : Fnv1a.Hex(scope.ToLowerInvariant()).Substring(0, 8) + "." + fileName;
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
            var allowed = c == '.' ? previous != '.' : IsLetterDigitOrSign(c);
            if (!allowed)
                return false;
            previous = c;
        }

        // Windows looks at what stands before the first dot: "con.x.json" is the console too.
        return !ReservedNames.Contains(fileName.Substring(0, fileName.IndexOf('.')));
    }

    /// <summary>Whether a path may be written into the output folder: a safe name, or that of a stage and, in its folder, a safe name.</summary>
    public static bool IsSafePath(string path) => IsSafe(NameOf(path)) && (path == NameOf(path) || StageNames.IsValid(StageOf(path)));

    /// <summary>The path of a file in the output folder: its name, in the folder of a stage where there are stages.</summary>
    public static string In(string? stage, string name) => string.IsNullOrEmpty(stage) ? name : $"{stage}/{name}";

    /// <summary>The stage whose folder a path leads into; empty for none.</summary>
    public static string StageOf(string path) => path.Substring(0, Math.Max(path.IndexOf('/'), 0));

    /// <summary>The name of the file that a path leads to.</summary>
    public static string NameOf(string path) => path.Substring(path.IndexOf('/') + 1);

    private static bool IsLetterDigitOrSign(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    // "con" becomes "con_", so a family "con_" has to move on to "con__": no two families share a name.
    private static string StemFor(string name) =>
        name.Length > LongestStem ? Cut(name) : ReservedNames.Contains(name.TrimEnd('_')) ? name + "_" : name;

    private static string Cut(string family)
    {
        // Of the lower-case form: families that differ only in case must stay duplicates of each other.
        var hash = "-" + Fnv1a.Hex(family.ToLowerInvariant());
        return family.Substring(0, LongestStem - hash.Length) + hash;
    }
}
