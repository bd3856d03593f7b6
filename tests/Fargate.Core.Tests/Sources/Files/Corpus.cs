using System.Text;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>
/// Real task definitions of other people, with what other tools say of them. They are not ours to publish: the folder is named by
/// FARGATE_CORPUS, or lies beside the repository, and tests skip where it does not.
/// </summary>
internal static class Corpus
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("FARGATE_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared", "corpus");

    public static IReadOnlyList<(string Id, string Text)> Files()
    {
        SkipWithout();
        return [.. Directory.GetFiles(Path.Combine(Folder, "files"), "*.json").Order(StringComparer.Ordinal)
            .Select(it => (Path.GetFileNameWithoutExtension(it), File.ReadAllText(it, Encoding.UTF8)))];
    }

    /// <summary>What the other tools say: file, tool, code, message.</summary>
    public static IEnumerable<(string Id, string Oracle, string Code, string Message)> Oracles()
    {
        SkipWithout();
        return File.ReadLines(Path.Combine(Folder, "oracles.tsv")).Skip(1).Select(it => it.Split('\t')).Select(it => (it[0], it[1], it[2], it[3]));
    }

    private static void SkipWithout() =>
        Skip.IfNot(Directory.Exists(Path.Combine(Folder, "files")), "There is no corpus: set FARGATE_CORPUS to its folder.");
}
