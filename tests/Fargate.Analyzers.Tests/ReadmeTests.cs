using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>What the README shows compiles, is right, and is up to date; its links lead somewhere.</summary>
public class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(RulePage.RepositoryFile("README.md"));

    [Fact]
    public void Its_code_compiles_and_has_no_finding()
    {
        var blocks = Regex.Matches(Text, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            var compilation = GeneratorRun.Of(Compilations.Create(block.Groups[1].Value)).Output;
            Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity >= DiagnosticSeverity.Warning);
            Assert.Empty(AnnotatedSource.Run(compilation));
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

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/decisions/README.md")]
    public void Its_links_into_the_repository_lead_somewhere(string path)
    {
        var file = RulePage.RepositoryFile(path);
        var links = Regex.Matches(File.ReadAllText(file), @"\]\((?!https:)([^)#]+)").Select(it => it.Groups[1].Value);
        Assert.All(links, it => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, it)), it));
    }
}
