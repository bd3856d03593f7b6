namespace Fargate.Build.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fargate-build-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Files => _folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder.FullName, f.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
