using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests;

/// <summary>What the README and the pages beside it show compiles, is right, and is up to date; their links lead somewhere.</summary>
public class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(RulePage.RepositoryFile("README.md"));

    // What the project files on these pages declare.
    private static readonly BuildParameters Parameters = new(
        "ImageTag=1.4.2", "Stage=production", "ContainerRegistry=registry.example", "ContainerRepository=stock", "ContainerImageTag=1.0",
        "ContainerImage=registry.example/stock:1.0");

    private static readonly BuildParameters Staged = new("@test", "ImageTag=1.5.0-rc.1", "@production", "ImageTag=1.4.2");

    // The code for the CDK is compiled by ExistingCodePageTests, that of docs/rules by RulePageTests.
    public static TheoryData<string> Pages => ["README.md", .. Directory.EnumerateFiles(RulePage.RepositoryFile("docs"), "*.md")
        .Where(it => File.ReadAllText(it).Contains("```csharp", StringComparison.Ordinal)).Select(it => "docs/" + Path.GetFileName(it))
        .Except(["docs/existing-csharp.md", "docs/deploying.md"]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Its_code_compiles_and_has_no_finding(string path)
    {
        var blocks = Regex.Matches(
            File.ReadAllText(RulePage.RepositoryFile(path)).ReplaceLineEndings("\n"), "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.NotEmpty(blocks);
        var parameters = path == "docs/stages.md" ? Staged : Parameters;
        foreach (Match block in blocks)
        {
            var run = GeneratorRun.Of(Compilations.Create(block.Groups[1].Value), parameters);
            Assert.NotEmpty(run.Files());
            Assert.DoesNotContain(run.Output.GetDiagnostics(), it => it.Severity >= DiagnosticSeverity.Warning);
            Assert.Empty(await run.Output.WithAnalyzers([new AnnotatedTaskAnalyzer()], parameters.AnalyzerOptions).GetAnalyzerDiagnosticsAsync());
        }
    }

    [Fact]
    public void The_error_it_shows_is_the_analyzers()
    {
        var code = Regex.Match(Text, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var wrong = code.Replace("Memory = GiB / 2", "Memory = 4 * GiB", StringComparison.Ordinal);
        var diagnostic = Assert.Single(AnnotatedSource.Run(GeneratorRun.Of(Compilations.Create(wrong)).Output));
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"error {diagnostic.Id}: {message}", Text, StringComparison.Ordinal);
    }
}
