using BenchmarkDotNet.Attributes;
using Fargate.Analyzers;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Benchmarks;

/// <summary>All rules over annotated classes, and what a project pays that refers to the package without using it.</summary>
[InProcess]
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CSharpCompilation _definitions = null!;
    private CSharpCompilation _plain = null!;

    [Params(1, 10, 100, 1000)]
    public int Classes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _definitions = Workload.Definitions(Classes);
        _plain = Workload.PlainClasses(Classes);
    }

    [Benchmark]
    public Task AnnotatedClasses() => Analyze(_definitions, new AnnotatedTaskAnalyzer());

    [Benchmark]
    public Task PlainClasses() => Analyze(_plain, new AnnotatedTaskAnalyzer());

    [Benchmark(Description = "PlainClasses, an analyzer that does nothing")]
    public Task PlainClassesFloor() => Analyze(_plain, new IdleAnalyzer());

    [Benchmark(Description = "PlainClasses, the generator")]
    public object PlainClassesGenerator() => CSharpGeneratorDriver.Create(new TaskDefinitionGenerator()).RunGenerators(_plain.Clone());

    private static Task Analyze(CSharpCompilation compilation, DiagnosticAnalyzer analyzer) =>
        compilation.Clone().WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
}
