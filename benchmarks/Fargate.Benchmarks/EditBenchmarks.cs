using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Benchmarks;

/// <summary>
/// One edit in an editor: a definition gets another tag, the generators run, and compiler and analyzers look at the open document, or at the whole project.
/// The editor's own analyzers and those of the .NET SDK are always there, as in any project.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class EditBenchmarks
{
    private Project _project = null!;
    private DocumentId _open = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private int _edits;

    [Params(100, 500)]
    public int Definitions { get; set; }

    [Params(Package.None, Package.Members, Package.Generator, Package.Analyzers, Package.All)]
    public Package With { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = Workload.Project(Definitions, With);
        _open = _project.DocumentIds[0];
        _analyzers = [.. _project.AnalyzerReferences.SelectMany(it => it.GetAnalyzers(LanguageNames.CSharp))];
    }

    [Benchmark]
    public async Task<int> OpenDocument()
    {
        var document = Edit();
        var model = (await document.GetSemanticModelAsync())!;
        var analyzed = model.Compilation.WithAnalyzers(_analyzers, document.Project.AnalyzerOptions);
        var syntax = await analyzed.GetAnalysisResultAsync(model.SyntaxTree, CancellationToken.None);
        var semantic = await analyzed.GetAnalysisResultAsync(model, null, CancellationToken.None);
        return model.GetDiagnostics().Length + syntax.GetAllDiagnostics().Length + semantic.GetAllDiagnostics().Length;
    }

    [Benchmark]
    public async Task<int> WholeProject()
    {
        var project = Edit().Project;
        var compilation = (await project.GetCompilationAsync())!;
        return (await compilation.WithAnalyzers(_analyzers, project.AnalyzerOptions).GetAllDiagnosticsAsync()).Length;
    }

    private Document Edit()
    {
        var solution = _project.Solution.WithDocumentText(_open, SourceText.From(Workload.Definition(0, $"1.{++_edits}")));
        _project = solution.GetProject(_project.Id)!;
        return _project.GetDocument(_open)!;
    }
}
