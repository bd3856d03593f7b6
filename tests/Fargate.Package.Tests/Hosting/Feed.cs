using System.IO.Compression;

namespace Fargate.Package.Tests.Hosting;

/// <summary>
/// The package, packed once for all tests under a version of its own (NuGet never reads a version twice), in a folder outside the
/// repository that serves as feed, package cache and home of the consumer projects.
/// </summary>
internal sealed class Feed : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("fargate-package-");
    private readonly CompilerServer _compilerServer = new();
    private readonly Lazy<string> _templateHive;

    public Feed()
    {
        Version = "0.0.0-it.x" + Guid.NewGuid().ToString("n")[..8];
        WriteRootFiles();
        Dotnet.Run(
            Repository.Root,
            ["pack", "src/Fargate.Package", "--no-build", "-c", Repository.Configuration, "-o", Packages, "-p:PackageVersion=" + Version, "-warnaserror"],
            new Dictionary<string, string>()).Succeeded();
        _templateHive = new Lazy<string>(InstallTemplates);
    }

    public string Version { get; }

    public IReadOnlyList<string> BuildArguments => _compilerServer.BuildArguments;

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["NUGET_PACKAGES"] = Folder("packages") };

    /// <summary>Where the templates are installed, apart from those of the machine's user.</summary>
    public string TemplateHive => _templateHive.Value;

    private string Packages => Folder("feed");

    public void Dispose()
    {
        _compilerServer.Dispose();
        _root.Delete(recursive: true);
    }

    public ZipArchive Open(string extension) => ZipFile.OpenRead(Path.Combine(Packages, $"Fargate.Analyzers.{Version}.{extension}"));

    /// <summary>A new, empty folder. All of them have a space and letters outside ASCII in their path.</summary>
    public string NewFolder(string name)
    {
        var folder = Path.Combine(_root.FullName, "Ünï cödé", name);
        Assert.False(Directory.Exists(folder), $"Two tests have a project {name}.");
        return Directory.CreateDirectory(folder).FullName;
    }

    private string Folder(string name) => Path.Combine(_root.FullName, name);

    private string InstallTemplates()
    {
        var hive = Folder("hive");
        Dotnet.Run(
            Repository.Root,
            ["pack", "src/Fargate.Templates", "--no-build", "-c", Repository.Configuration, "-o", Packages, "-p:PackageVersion=" + Version, "-warnaserror"],
            new Dictionary<string, string>()).Succeeded();
        Dotnet.Run(_root.FullName, ["new", "install", Path.Combine(Packages, $"Fargate.Templates.{Version}.nupkg"), "--debug:custom-hive", hive], Environment).Succeeded();
        return hive;
    }

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
