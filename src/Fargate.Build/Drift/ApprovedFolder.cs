using System.Text;
using Fargate.Build.Files;
using Fargate.Core.Outputs;

namespace Fargate.Build.Drift;

/// <summary>
/// A folder of the user's with approved copies, which several projects may share. A list beside them says which of them are a project's own: no other file is ever changed or
/// removed. Each file is whole whenever a run breaks off, and the next run does the rest.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="project">The name of the project.</param>
/// <param name="disk">What writes.</param>
internal sealed class ApprovedFolder(string folder, string project, Disk disk)
{
    private const string Suffix = ".approved.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string List => PathOf(project + Suffix);

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The documents that were approved, a name a line. What is no name of a document is passed over.</summary>
    public IReadOnlyList<string> Names() => NamesIn(List);

    /// <summary>Whether another project has approved a document of that name: what moves from one project to another is there before it is gone here, or after.</summary>
    public bool IsOfAnother(string name) =>
        Directory.EnumerateFiles(folder, "*" + Suffix).Any(it => !string.Equals(it, List, StringComparison.Ordinal) && NamesIn(it).Contains(name, StringComparer.Ordinal));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        AtomicFile.Replace(disk, PathOf(name), PathOf(name) + ".new", bytes);
    }

    public void Delete(string name)
    {
        disk.Delete(PathOf(name));
        if (FileNames.StageOf(name) is { Length: > 0 } stage && Directory.Exists(PathOf(stage)) && !Directory.EnumerateFileSystemEntries(PathOf(stage)).Any())
            Directory.Delete(PathOf(stage));
    }

    /// <summary>Last: what a run that broke off has not written, the next one does.</summary>
    public void WriteList(IEnumerable<string> names)
    {
        var bytes = Utf8.GetBytes(string.Concat(names.OrderBy(it => it, StringComparer.Ordinal).Select(it => it + "\n")));
        if (!File.Exists(List) || !Enumerable.SequenceEqual(File.ReadAllBytes(List), bytes))
            Write(project + Suffix, bytes);
    }

    private static IReadOnlyList<string> NamesIn(string list) =>
        File.Exists(list) ? [.. File.ReadAllLines(list, Utf8).Select(it => it.Trim()).Where(DocumentNames.IsDocument).Distinct(StringComparer.Ordinal)] : [];
}
