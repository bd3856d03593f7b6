using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>
/// The files that say which release brought which rule list each rule once, as it is. Roslyn's own check of these files reads
/// descriptors in the source; ours are made from the rules (docs/decisions/0006-release-tracking-by-test.md).
/// </summary>
public class ReleaseTrackingTests
{
    private const string NewRules = "### New Rules";
    private const string Head = "Rule ID | Category | Severity | Notes";

    [Fact]
    public void Every_rule_is_listed_once_with_its_category_and_severity()
    {
        var rows = Rows("Shipped").Concat(Rows("Unshipped"));
        var expected = Descriptors.All.OrderBy(it => it.Id).Select(it =>
            $"{it.Id} | {it.Category} | {(it.IsEnabledByDefault ? it.DefaultSeverity.ToString() : "Disabled")} | {it.Title}");
        Assert.Equal(expected, rows.Order());
    }

    [Theory]
    [InlineData("Shipped")]
    [InlineData("Unshipped")]
    public void The_file_has_Roslyns_form(string name)
    {
        var lines = Lines(name);
        Assert.Equal("; https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md", lines[1]);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("FARG", StringComparison.Ordinal) && !lines[i - 1].StartsWith("FARG", StringComparison.Ordinal))
                Assert.Equal([NewRules, "", Head], lines[(i - 4)..(i - 1)]);
        }
    }

    private static IEnumerable<string> Rows(string name) => Lines(name).Where(it => it.StartsWith("FARG", StringComparison.Ordinal));

    private static string[] Lines(string name) =>
        File.ReadAllLines(RulePage.RepositoryFile($"src/Fargate.Analyzers/AnalyzerReleases.{name}.md"));
}
