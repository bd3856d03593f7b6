using BenchmarkDotNet.Attributes;
using Fargate.Analyzers.Attributes;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Sources.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Benchmarks;

/// <summary>All rules over a thousand definitions against the reading of them, from classes and from JSON.</summary>
[InProcess]
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int Definitions = 1000;

    private CSharpCompilation _compilation = null!;
    private TaskDefinition[] _definitions = null!;
    private string[] _files = null!;

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Workload.Definitions(Definitions);
        _definitions = ReadClasses();
        _files = Array.ConvertAll(_definitions, it => TaskDefinitionJson.Write(it.Root));
    }

    [Benchmark]
    public TaskDefinition[] ReadClasses()
    {
        var compilation = _compilation.Clone();
        return
        [
            .. Enumerable.Range(0, Definitions)
                .Select(i => new TaskDefinition(ClassReader.Read(Workload.DefinitionIn(compilation, i), ClassKind.Task, StageScope.None, CancellationToken.None).Root)),
        ];
    }

    [Benchmark]
    public TaskDefinitionFile[] ReadFiles() => Array.ConvertAll(_files, static it => TaskDefinitionFile.Read(it));

    [Benchmark]
    public int CheckAllRules() => _definitions.Sum(it => ResourceKind.Task.Check(it.Root, null, CheckSettings.None).Count);
}
