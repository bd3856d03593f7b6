using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Many definitions in one compilation, each in a file of its own, built and read back.</summary>
internal sealed class Batch
{
    // With doc comments read, so that what the generator writes into them is checked too.
    private static readonly CSharpParseOptions Options = Compilations.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);

    private readonly CSharpCompilation _output;
    private readonly string[] _sources;

    public Batch(params TaskTree[] tasks)
        : this([.. tasks.Select(SourceText.Of)])
    {
    }

    public Batch(string[] sources)
    {
        _sources = sources;
        Input = Compilations.Create(_sources);
        var driver = CSharpGeneratorDriver.Create(
            [new TaskDefinitionGenerator().AsSourceGenerator()], Texts.Parameters.Files, Options, Texts.Parameters);
        driver.RunGeneratorsAndUpdateCompilation(Input, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        _output = (CSharpCompilation)output;
        // Policies of roles have no family.
        Documents = Read().Where(it => it["family"] is not null).ToDictionary(it => (string)it["family"]!, it => it);
    }

    public CSharpCompilation Input { get; }

    /// <summary>What was written, by family.</summary>
    public IReadOnlyDictionary<string, JsonNode> Documents { get; }

    public string SourceOf(int task) => _sources[task];

    // Every use of a proxy is warned of, as App Mesh has ended; the definitions have some all the same, so that they are read and written.
    private const string AppMeshEnded = "FARG0208";

    /// <summary>What the compiler says about the sources and what is generated for them, and ours, without the suggestions.</summary>
    public IEnumerable<Diagnostic> Complaints()
    {
        var analysis = Input.WithAnalyzers([new AnnotatedTaskAnalyzer()], new CompilationWithAnalyzersOptions(
            Texts.Parameters.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        return _output.GetDiagnostics().Concat(analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())
            .Where(it => it.Severity >= DiagnosticSeverity.Warning && it.Id != AppMeshEnded);
    }

    private IEnumerable<JsonNode> Read() => CarriedTexts.Of(_output)
        .Where(it => it.Key.StartsWith("Text_", StringComparison.Ordinal))
        .Select(it => JsonNode.Parse(it.Value)!);
}
