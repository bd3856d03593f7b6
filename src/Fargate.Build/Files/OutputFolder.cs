using System.Text;
using Fargate.Build.Carrier;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>
/// Makes a folder hold exactly the given documents, and touches nothing that is right already or that it did not write. Whenever a run breaks
/// off, each file is whole, and the next run does the rest.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="manifest">See <see cref="Manifest"/>.</param>
/// <param name="time">
/// That of what the documents were read from; it becomes that of all files. So an assembly that is newer than the manifest was not read, and a
/// document that is newer was not written here. Null for the time of writing.
/// </param>
/// <param name="disk">What writes; null for the real one.</param>
internal sealed class OutputFolder(string folder, string manifest, DateTimeOffset? time = null, Disk? disk = null)
{
    private readonly Disk _disk = disk ?? new Disk();

    /// <param name="documents">What the folder is for.</param>
    /// <param name="pages">What is written beside them, the summary of all last; <see cref="Pages"/>.</param>
    /// <returns>The documents and pages whose file was written: new ones and changed ones.</returns>
    public IReadOnlyList<EmbeddedDocument> Update(IReadOnlyList<EmbeddedDocument> documents, IReadOnlyList<EmbeddedDocument> pages)
    {
        var all = documents.Concat(pages).ToList();
        var names = all.ConvertAll(d => d.Path);

        // Old files go first: on a file system that ignores case, a renamed "Web" would otherwise take the new "web" along.
        var written = new List<EmbeddedDocument>();
        DeleteAllBut(names);
        if (names.Count > 0)
        {
            foreach (var stage in all.Select(d => d.Stage).Distinct(StringComparer.Ordinal))
                Directory.CreateDirectory(Path.Combine(folder, stage));
            written.AddRange(all.Where(d => WriteIfDifferent(d.Path, d.Text)));
        }

        // Last: a run that breaks off before this line is repeated by the next build.
        Write(manifest, Manifest.Of(names));
        return written;
    }

    private void DeleteAllBut(List<string> names)
    {
        // A run may have broken off when the folder was gone, and the manifest not yet written.
        if (!Directory.Exists(folder))
            return;
        var old = Manifest.Read(manifest).Except(names, StringComparer.Ordinal).ToList();
        foreach (var name in old)
            _disk.Delete(Path.Combine(folder, name));
        foreach (var stage in old.Select(FileNames.StageOf).Where(it => it.Length > 0).Distinct(StringComparer.Ordinal))
            DeleteIfEmpty(Path.Combine(folder, stage));
        if (names.Count == 0)
            DeleteIfEmpty(folder);
    }

    private static void DeleteIfEmpty(string path)
    {
        if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
            Directory.Delete(path);
    }

    private bool WriteIfDifferent(string name, string text)
    {
        var path = Path.Combine(folder, name);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && Same(File.ReadAllBytes(path), bytes))
        {
            // Changed by hand, and back.
            if (time is { } given && Disk.TimeOf(path) > given)
                _disk.SetTime(path, given);
            return false;
        }

        Write(path, bytes);
        return true;
    }

    private void Write(string path, byte[] bytes) => AtomicFile.Replace(_disk, path, manifest + ".new", bytes, time);

    // No spans: System.Memory is not part of what every MSBuild host hands to a task.
    private static bool Same(byte[] a, byte[] b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                return false;
        }

        return true;
    }
}
