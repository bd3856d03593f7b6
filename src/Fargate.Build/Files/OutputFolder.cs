using System.Text;
using Fargate.Build.Carrier;

namespace Fargate.Build.Files;

/// <summary>Makes a folder hold exactly the given documents, and touches nothing that is right already or that it did not write.</summary>
internal sealed class OutputFolder(string folder, string manifest)
{
    /// <param name="documents">What the folder is for.</param>
    /// <param name="costs">What is said of their costs; <see cref="CostFiles"/>.</param>
    /// <returns>The documents whose file was written: new ones and changed ones.</returns>
    public IReadOnlyList<CarriedDocument> Update(IReadOnlyList<CarriedDocument> documents, IReadOnlyList<CarriedDocument> costs)
    {
        var names = documents.Concat(costs).Select(d => d.Path).ToList();
        if (names.Count > 0)
            names.Add(SummaryPage.Name);

        // Old files go first: on a file system that ignores case, a renamed "Web" would otherwise take the new "web" along.
        var written = new List<CarriedDocument>();
        DeleteAllBut(names);
        if (names.Count > 0)
        {
            Directory.CreateDirectory(folder);
            written.AddRange(documents.Concat(costs).Where(d => WriteIfDifferent(d.Path, d.Text)));
            WriteIfDifferent(SummaryPage.Name, SummaryPage.Render(documents));
        }

        // Last: a run that breaks off before this line is repeated by the next build.
        Manifest.Write(manifest, names);
        return written;
    }

    private void DeleteAllBut(List<string> names)
    {
        foreach (var name in Manifest.Read(manifest).Except(names, StringComparer.Ordinal))
            File.Delete(Path.Combine(folder, name));
        if (names.Count == 0 && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    private bool WriteIfDifferent(string name, string text)
    {
        var path = Path.Combine(folder, name);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && Same(File.ReadAllBytes(path), bytes))
            return false;
        File.WriteAllBytes(path, bytes);
        return true;
    }

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
