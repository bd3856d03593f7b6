using System.Globalization;
using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Core.Sources.Objects.Cdk;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>What docs/existing-csharp.md shows is what the analyzer says.</summary>
public class ExistingCodePageTests
{
    private static readonly string Page = File.ReadAllText(RulePage.RepositoryFile("docs/existing-csharp.md"));

    [Fact]
    public void The_error_it_shows_is_that_of_its_code() =>
        Assert.Contains(Lines(Blocks(Page).First(), "error").Single(), Page, StringComparison.Ordinal);

    [Fact]
    public void What_it_says_is_known_is_that_of_the_rules_page()
    {
        var code = Blocks(File.ReadAllText(RulePage.RepositoryFile("docs/rules/FARG1610.md"))).First();
        Assert.Contains(Lines(code, "info", ("FARG1610", ReportDiagnostic.Info)).Single(), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_table_has_each_fault_with_the_rule_that_finds_it()
    {
        var rows = Regex.Matches(Page, @"^\| (.+) \| .+ \| \[(FARG\d+)\]\(rules/\2\.md\) \|$", RegexOptions.Multiline).Select(it => $"{it.Groups[1].Value}: {it.Groups[2].Value}");
        Assert.Equal(FaultyStacks.All.Select(it => $"{it.Fault}: {it.Rule}"), rows);
    }

    [Fact]
    public void The_stack_of_the_page_about_deploying_compiles() => Assert.DoesNotContain(
        CodeSource.Of(Blocks(File.ReadAllText(RulePage.RepositoryFile("docs/deploying.md"))).Single())!.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void It_has_the_table_of_the_classes()
    {
        var lines = CdkCompletenessTests.Tables().Where(it => it.Rows.Rows.Any(row => row.Field is not null))
            .GroupBy(it => string.Join(", ", it.Rows.Rows.GroupBy(row => row.Property).Select(row => row.First()).Where(row => row.Field is not null).Select(Row)))
            .Select(it => $"| {string.Join(", ", it.Select(table => $"`{table.Class}`"))} | {it.Key} |");
        WrittenPart.Check("docs/existing-csharp.md", ["| Classes | Properties, and the fields that they become |", "|---|---|", .. lines]);

        static string Row((string Property, string? Field, CdkValue Value) row) =>
            string.Equals(row.Property, row.Field, StringComparison.OrdinalIgnoreCase) ? $"`{row.Property}`" : $"`{row.Property}` → `{row.Field}`";
    }

    private static IEnumerable<string> Blocks(string page) =>
        Regex.Matches(page, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(it => it.Groups[1].Value);

    private static IEnumerable<string> Lines(string code, string level, params (string Id, ReportDiagnostic Level)[] levels)
    {
        var compilation = CodeSource.Of(code)!;
        compilation = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions(levels.ToDictionary(it => it.Id, it => it.Level)));
        foreach (var it in CodeSource.Run(compilation))
        {
            var place = it.Location.GetLineSpan().StartLinePosition;
            yield return string.Create(CultureInfo.InvariantCulture, $"ShopStack.cs({place.Line + 1},{place.Character + 1}): {level} {it.Id}: {it.GetMessage(CultureInfo.InvariantCulture)}");
        }
    }
}
