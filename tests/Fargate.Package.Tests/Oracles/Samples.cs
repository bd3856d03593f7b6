using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Oracles;

/// <summary>The files that the samples' own builds wrote; this project's references say that they were built before.</summary>
public static class Samples
{
    private const string Extension = ".task-definition.json";

    /// <summary>Every file of every sample, as <c>WebApp/web-app</c>.</summary>
    public static IEnumerable<string> All => Directory.EnumerateDirectories(Repository.Path("samples"))
        .Select(folder => Path.GetFileName(folder))
        .SelectMany(Families, (sample, family) => sample + "/" + family)
        .Order(StringComparer.Ordinal);

    public static TheoryData<string> Definitions => [.. All];

    public static IEnumerable<string> Families(string sample) => Directory.Exists(Output(sample))
        ? Directory.EnumerateFiles(Output(sample), "*" + Extension).Select(f => Path.GetFileName(f)[..^Extension.Length]).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The full paths of a sample's files whose path ends so.</summary>
    public static IEnumerable<string> Files(string sample, string suffix) => Directory.EnumerateFiles(Output(sample), "*.json")
        .Select(f => f.Replace('\\', '/'))
        .Where(f => f.EndsWith(suffix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The file's full path, of a definition as <c>WebApp/web-app</c>.</summary>
    public static string File(string definition) =>
        Path.Combine(Output(Path.GetDirectoryName(definition)!), Path.GetFileName(definition) + Extension);

    private static string Output(string sample) => Repository.Path($"samples/{sample}/bin/{Repository.Configuration}/net10.0/fargate");
}
