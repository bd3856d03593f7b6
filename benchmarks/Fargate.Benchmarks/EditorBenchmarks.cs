using BenchmarkDotNet.Attributes;
using Fargate.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Benchmarks;

/// <summary>The generator as an editor runs it: without what only a build needs.</summary>
[InProcess]
[MemoryDiagnoser]
public class EditorBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _warm = null!;

    [Params(100)]
    public int Definitions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Workload.Definitions(Definitions);
        _warm = Driver().RunGenerators(_compilation);
    }

    [Benchmark]
    public object Cold() => Driver().RunGenerators(_compilation.Clone());

    [Benchmark]
    public object AfterUnrelatedEdit() => _warm.RunGenerators(Workload.AfterUnrelatedEdit(_compilation));

    [Benchmark]
    public object AfterDefinitionEdit() => _warm.RunGenerators(Workload.AfterDefinitionEdit(_compilation));

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new TaskDefinitionGenerator().AsSourceGenerator()],
        parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation));
}
