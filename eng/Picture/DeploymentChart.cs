using System.Text.RegularExpressions;
using Fargate.Analyzers;
using Fargate.Build.Carrier;
using Fargate.Build.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Picture;

/// <summary>The chart that <c>summary.md</c> begins with, of a page's own code: compiled, read from the assembly and drawn as in a build.</summary>
internal static partial class DeploymentChart
{
    private const string Start = "<!-- Drawn by eng/Picture of the code above. -->\n\n";
    private const string End = "\n<!-- End of the picture. -->\n";

    /// <summary>The page with the chart of the code before it.</summary>
    public static string In(string page)
    {
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (start < Start.Length || end < start)
            throw new InvalidOperationException($"The page has no place for a chart, between these two comments:\n{Start}{End}");
        var code = Code().Matches(page[..start])[^1].Groups[1].Value;
        return page[..start] + Of(code) + page[end..];
    }

    private static string Of(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Shop", [CSharpSyntaxTree.ParseText(code, options)], Snapshot.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new TaskDefinitionGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var assembly = new MemoryStream();
        var result = output.Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException("The code before the chart does not compile: " + string.Join("; ", result.Diagnostics));
        assembly.Position = 0;
        return Chart().Match(SummaryPage.Render(EmbeddedFilesReader.Read(assembly))).Value;
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```mermaid\n.*?^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Chart();
}
