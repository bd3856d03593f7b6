using System.Collections.Immutable;
using Fargate.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Benchmarks;

/// <summary>Brings what is in the package into a project, or a part of it.</summary>
internal sealed class PackageReference(Package part) : AnalyzerReference
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = part.HasFlag(Package.Analyzers)
        ? [new AnnotatedTaskAnalyzer(), new TaskDefinitionFileAnalyzer(), new CodeObjectAnalyzer(), new CodeKnowledgeAnalyzer(), new ClassShapeSuppressor()]
        : [];

    private readonly ImmutableArray<ISourceGenerator> _generators = part.HasFlag(Package.Generator) ? [new TaskDefinitionGenerator().AsSourceGenerator()] : [];

    public override string? FullPath => null;

    public override object Id { get; } = new();

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => _analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => _analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
