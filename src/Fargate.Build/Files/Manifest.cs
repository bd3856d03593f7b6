using System.Text;
using Fargate.Core.Build;
using Fargate.Core.Outputs;

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
        return [.. File.ReadAllLines(path, Utf8).Where(IsOurs)];
    }

    // What a stage has is in the folder of that name.
    private static bool IsOurs(string path) =>
        FileNames.IsSafePath(path)
        || (path.Substring(path.IndexOf('/') + 1) is SummaryPage.Name or CostFiles.Page && (path.IndexOf('/') is var slash && slash < 0 || StageNames.IsValid(path.Substring(0, slash))));

    public static byte[] Of(IEnumerable<string> names) => Utf8.GetBytes(string.Concat(names.Select(n => n + "\n")));
}
