using BenchmarkDotNet.Attributes;
using Fargate.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Benchmarks;

/// <summary>The generator against the two floors: the first run, and the run after an edit, which is what a user waits for while typing.</summary>
// Each measured run gets a compilation of its own, as in an editor: nothing is bound yet.
[InProcess]
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _warm = null!;

    public enum Transform
    {
        EmptyForTasks,
        EmptyForAll,
        Ours,
    }

    [Params(1, 10, 100, 1000)]
    public int Definitions { get; set; }

    [Params(Transform.EmptyForTasks, Transform.EmptyForAll, Transform.Ours)]
    public Transform Generator { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Workload.Definitions(Definitions);
        _warm = Driver().RunGenerators(_compilation);
        var generated = _warm.GetRunResult().GeneratedTrees.Length;
        // One of each definition, and one that unpacks what is in them.
        if (generated != (Generator == Transform.Ours ? Definitions + 1 : 0))
            throw new InvalidOperationException($"{generated} files were generated.");
    }

    [Benchmark]
    public object Cold() => Driver().RunGenerators(_compilation.Clone());

    [Benchmark]
    public object AfterUnrelatedEdit() => _warm.RunGenerators(Workload.AfterUnrelatedEdit(_compilation));

    [Benchmark]
    public object AfterDefinitionEdit() => _warm.RunGenerators(Workload.AfterDefinitionEdit(_compilation));

    private CSharpGeneratorDriver Driver()
    {
        IIncrementalGenerator generator = Generator switch
        {
            Transform.EmptyForTasks => new FloorGenerator("Fargate.TaskDefinitionAttribute"),
            Transform.EmptyForAll => new FloorGenerator("Fargate.TaskDefinitionAttribute", "Fargate.ContainerAttribute"),
            _ => new TaskDefinitionGenerator(),
        };
        return CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12));
    }
}
