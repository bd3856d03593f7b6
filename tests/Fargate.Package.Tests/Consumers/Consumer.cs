using System.Text;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>A user's project that has the package from the feed.</summary>
internal sealed class Consumer
{
    private readonly Feed _feed;

    public Consumer(PackedPackage package, string name)
    {
        _feed = package.Feed;
        Folder = _feed.NewFolder(name);
        Name = name;
        WriteProject("");
    }

    public string Folder { get; }

    public string Name { get; }

    /// <summary>A project with a reference to the package and the given content.</summary>
    public void WriteProject(string content, string framework = "<TargetFramework>net10.0</TargetFramework>", string extension = "csproj") =>
        Write(Name + "." + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{framework}<Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="Fargate.Analyzers" Version="{_feed.Version}" /></ItemGroup>
              {content}
            </Project>
            """);

    public void Write(string name, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text, encoding ?? new UTF8Encoding(false));
    }

    public void Delete(string name) => File.Delete(Path(name));

    public bool Has(string name) => Directory.Exists(Path(name)) || File.Exists(Path(name));

    public string Read(string name) => File.ReadAllText(Path(name));

    public byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public DateTimeOffset Time(string name) => new(File.GetLastWriteTimeUtc(Path(name)));

    /// <summary>The names of the files in a folder; none when there is no such folder.</summary>
    public IEnumerable<string> Files(string folder) => Directory.Exists(Path(folder))
        ? Directory.EnumerateFiles(Path(folder)).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The names of the folders in a folder; none when there is no such folder.</summary>
    public IEnumerable<string> Folders(string folder) => Directory.Exists(Path(folder))
        ? Directory.EnumerateDirectories(Path(folder)).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>All files below the project that the package has to do with.</summary>
    public IEnumerable<string> AllFargateFiles() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(f => System.IO.Path.GetRelativePath(Folder, f).Replace('\\', '/'))
        .Where(f => f.Contains("/fargate/", StringComparison.Ordinal) || f.EndsWith(".fargate.txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Later builds of a project that was restored take <c>--no-restore</c>, which saves a third of their time.</summary>
    public DotnetRun Build(params string[] arguments) => Dotnet("build", arguments);

    public DotnetRun Format(params string[] arguments) =>
        Hosting.Dotnet.Run(Folder, ["format", "analyzers", "--no-restore", .. arguments], _feed.Environment);

    public DotnetRun Dotnet(string command, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        string[] noRestore = Has("obj/project.assets.json") ? ["--no-restore"] : [];
        string[] server = command is "build" or "publish" ? [.. _feed.BuildArguments] : [];
        var all = new Dictionary<string, string>(_feed.Environment);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            all[name] = value;
        return Hosting.Dotnet.Run(Folder, [command, .. command == "clean" ? [] : noRestore, "-tl:off", .. server, .. arguments], all);
    }

    private string Path(string name) => System.IO.Path.Combine(Folder, name);
}
