using System.IO.Compression;

namespace Fargate.Package.Tests.Hosting;

/// <summary>
/// The package, packed once for all tests under a version of its own (NuGet never reads a version twice), in a folder outside the
/// repository that serves as feed, package cache and home of the consumer projects.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("fargate-package-");
    private readonly CompilerServer _compilerServer = new();

    public PackedPackage()
    {
        Version = "0.0.0-it.x" + Guid.NewGuid().ToString("n")[..8];
        WriteRootFiles();
        Dotnet.Run(
            Repository.Root,
            ["pack", "src/Fargate.Package", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-p:PackageVersion=" + Version, "-warnaserror"],
            new Dictionary<string, string>()).Succeeded();
    }

    public string Version { get; }

    internal IReadOnlyList<string> BuildArguments => _compilerServer.BuildArguments;

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["NUGET_PACKAGES"] = Folder("packages") };

    private string Feed => Folder("feed");

    public void Dispose()
    {
        _compilerServer.Dispose();
        _root.Delete(recursive: true);
    }

    internal ZipArchive Open(string extension) => ZipFile.OpenRead(Path.Combine(Feed, $"Fargate.Analyzers.{Version}.{extension}"));

    /// <summary>A new, empty folder. All of them have a space and letters outside ASCII in their path.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root.FullName, "Ünï cödé", name)).FullName;

    private string Folder(string name) => Path.Combine(_root.FullName, name);

    private void WriteRootFiles()
    {
        // What stands above the temp folder on this machine must not reach the consumers.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Folder(name), "<Project />");
        File.WriteAllText(Folder(".editorconfig"), "root = true\n");
        File.WriteAllText(Folder("NuGet.config"), """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }
}
