using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests;

/// <summary>docs/configuration.md names every property, item and target of the package's MSBuild files, and every option that the code asks for, and nothing else.</summary>
public partial class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(RulePage.RepositoryFile("docs/configuration.md")).ReplaceLineEndings("\n");

    private static readonly string Build = string.Concat(
        Directory.EnumerateFiles(RulePage.RepositoryFile("src/Fargate.Build"), "Fargate.Analyzers.*", SearchOption.AllDirectories)
            .Where(it => Path.GetExtension(it) is ".props" or ".targets" && !it.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>The options of <c>.editorconfig</c> that the code asks for.</summary>
    internal static IReadOnlyList<string> Options { get; } =
    [
        .. new[] { "Fargate.Core", "Fargate.Analyzers" }
            .SelectMany(it => Directory.EnumerateFiles(RulePage.RepositoryFile("src/" + it), "*.cs", SearchOption.AllDirectories))
            .Where(it => !it.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(it => Option().Matches(File.ReadAllText(it)).Select(match => match.Groups[1].Value))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void It_has_every_property() => Assert.Equal(
        Names(Property(), Build).Append("EnableDefaultFargateTaskDefinitionFileItems").Distinct().Order(StringComparer.Ordinal),
        Tables("Property").Where(it => it.Contains("Fargate", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_every_item() => Assert.Equal(Names(Item(), Build), Tables("Item").Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_every_option() => Assert.Equal(Options, Tables("Option").Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_every_target_to_run_by_hand() =>
        Assert.Equal(Names(Target(), Build), Names(Run(), Page));

    // The file that MSBuild reads says it, too, for those who look there.
    [Fact]
    public void So_has_the_comment_in_the_props_file() =>
        Assert.All(Tables("Property").Concat(Tables("Item")).Where(it => it.Contains("Fargate", StringComparison.Ordinal)), it => Assert.Contains(it, Comment().Match(Build).Value, StringComparison.Ordinal));

    // The names in the first column of all tables with this head.
    private static IEnumerable<string> Tables(string head) =>
        Regex.Matches(Page, $@"^\| {head} \|.*\n\|[-|]+\n((?:\|.*\n)+)", RegexOptions.Multiline)
            .SelectMany(it => it.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(it => it.Groups[1].Value));

    private static IEnumerable<string> Names(Regex regex, string text) =>
        regex.Matches(text).Select(it => it.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"""(fargate\.[a-z_.]+)""")]
    private static partial Regex Option();

    [GeneratedRegex(@"\$\((Fargate\w+)\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"@\((Fargate\w+)[)\-]")]
    private static partial Regex Item();

    // Not those that run by themselves in a build.
    [GeneratedRegex(@"<Target Name=""(Fargate\w+)""(?![^>]*(?:After|Before)Targets)")]
    private static partial Regex Target();

    [GeneratedRegex(@"-t:(Fargate\w+)")]
    private static partial Regex Run();

    [GeneratedRegex(@"<!-- What a project can set.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
