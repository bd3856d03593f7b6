using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Fargate.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Benchmarks;

/// <summary>What a build pays for 100 definitions in a project without stages, with one, and with three, each of which the definitions name.</summary>
[InProcess]
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Definitions = 100;

    private static readonly string[] Names = ["test", "staging", "production"];

    private CSharpCompilation _compilation = null!;
    private BuildFile _file = null!;

    [Params(0, 1, 3)]
    public int Stages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string[] names = [.. Names.Take(Stages)];
        _compilation = Workload.Definitions(Definitions, names);
        _file = new BuildFile(string.Concat(names.Select(it => $"\u001e@{it}\n")));
        var written = Driver().RunGenerators(_compilation).GetRunResult().Diagnostics;
        if (written.Length > 0)
            throw new InvalidOperationException(written[0].ToString());
    }

    [Benchmark]
    public object Generator() => Driver().RunGenerators(_compilation.Clone());

    [Benchmark]
    public Task Analyzer() => _compilation.Clone()
        .WithAnalyzers([new AnnotatedTaskAnalyzer()], new AnalyzerOptions([_file], new BuildOptions())).GetAnalyzerDiagnosticsAsync();

    private CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new TaskDefinitionGenerator().AsSourceGenerator()], [_file], new CSharpParseOptions(LanguageVersion.CSharp12), new BuildOptions());

    /// <summary>The file with the parameters and the stages, as the targets write it.</summary>
    private sealed class BuildFile(string text) : AdditionalText
    {
        public override string Path => "parameters.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class BuildOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.FargateKind", "parameters"));
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
