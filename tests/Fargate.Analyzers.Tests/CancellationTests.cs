using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.Tests;

/// <summary>An editor gives up what it asked for, and asks again.</summary>
public class CancellationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_one_request_gave_up_another_one_gets(bool isFirst)
    {
        var compilation = Compilations.Create("class Plain;");
        var file = new JsonText();
        var options = new AnalyzerOptions([new ParameterText(), file], new Options());
        var exceptions = new List<Exception>();
        var analysis = compilation.WithAnalyzers([new TaskDefinitionFileAnalyzer()], new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: (exception, _, _) => exceptions.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        using (var first = new CancellationTokenSource())
        if (isFirst) {
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), null, first.Token);
            await first.CancelAsync();
        }

        var findings = await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Empty(exceptions);
        Assert.True(findings.Length > 0, file.Reads.ToString());
        Assert.NotEmpty(findings);
    }

    private sealed class ParameterText : AdditionalText
    {
        public override string Path => "parameters.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return SourceText.From("");
        }
    }

    private sealed class JsonText : AdditionalText
    {
        public override string Path => "task-definition.json";

        public int Reads; public override SourceText GetText(CancellationToken cancellationToken = default) { Reads++; return SourceText.From("{"); }
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Kind("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Kind("");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Kind(textFile is JsonText ? "taskDefinition" : "parameters");
    }

    private sealed class Kind(string kind) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            (value = key == "build_metadata.AdditionalFiles.FargateKind" ? kind : null) is not null;
    }
}
