using System.Text;

namespace Fargate.Build.Files;

/// <summary>
/// The list of the files in the output folder, a name a line. It is rewritten by every run, changed or not: its time is what MSBuild
/// compares with the assembly's. It also says what an earlier run wrote. Where there are files, the summary is the last of them, so that a part of a
/// manifest is not taken for a whole one (Fargate.Analyzers.targets).
/// </summary>
internal static class Manifest
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What the last run wrote. A line that this task would not write is passed over: it is about to be deleted.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        return [.. File.ReadAllLines(path, Utf8).Where(DocumentNames.IsOurs)];
    }

    public static byte[] Of(IEnumerable<string> names) => Utf8.GetBytes(string.Concat(names.Select(n => n + "\n")));
}
