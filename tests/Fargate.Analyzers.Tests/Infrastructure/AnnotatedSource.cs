using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>
/// Runs the analyzer over sources in which <c>{|FARG0101:...|}</c> marks where a diagnostic is to stand, and compares. The sources
/// start with the usings that a user has.
/// </summary>
internal static class AnnotatedSource
{
    public const string Usings = "using Fargate; using static Fargate.Units;\n";

    /// <summary>Checks the places and ids of all diagnostics of ours, and that the compiler itself has none but those named.</summary>
    public static IReadOnlyList<Diagnostic> Check(string[] markedSources, (string Key, string Value)[]? options = null, params string[] compilerErrors)
    {
        var sources = Array.ConvertAll(markedSources, MarkedText.Parse);
        var compilation = Compilations.Create(Array.ConvertAll(sources, it => Usings + it.Text));
        var diagnostics = Run(compilation, options ?? []);
        var expected = sources.SelectMany((source, file) => source.Marks.Select(it => $"{file}.cs({it.Start}): {it.Id} '{it.Text}'"));
        var actual = diagnostics.Where(it => it.Id.StartsWith("FARG", StringComparison.Ordinal)).Select(it => Describe(it, sources));
        Assert.Equal(string.Join("\n", expected.Order()), string.Join("\n", actual.Order()));
        Assert.Equal(
            compilerErrors.Order(),
            compilation.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning).Select(it => it.Id).Distinct().Order());
        return [.. diagnostics.OrderBy(it => it.Location.SourceTree?.FilePath).ThenBy(it => it.Location.SourceSpan.Start)];
    }

    public static IReadOnlyList<Diagnostic> Check(string markedSource) => Check([markedSource]);

    /// <summary>Every diagnostic of the analyzer. That it throws is a failure.</summary>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, params (string Key, string Value)[] options) =>
        Run(compilation, new BuildParameters(), options);

    /// <inheritdoc cref="Run(Compilation, ValueTuple{string, string}[])"/>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, BuildParameters build, params (string Key, string Value)[] options)
    {
        var analyzerOptions = new AnalyzerOptions(build.Files, new OptionsProvider(options, build));
        // The rule that asks to state the network mode is off by default, and would be in every expectation.
        return compilation.WithAnalyzers([new AnnotatedTaskAnalyzer()], new CompilationWithAnalyzersOptions(
            analyzerOptions,
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static string Describe(Diagnostic diagnostic, MarkedText[] sources)
    {
        var path = diagnostic.Location.SourceTree!.FilePath;
        var text = sources[int.Parse(Path.GetFileNameWithoutExtension(path), System.Globalization.CultureInfo.InvariantCulture)].Text;
        var span = new TextSpan(diagnostic.Location.SourceSpan.Start - Usings.Length, diagnostic.Location.SourceSpan.Length);
        return $"{path}({span.Start}): {diagnostic.Id} '{text.Substring(span.Start, span.Length)}'";
    }

    private sealed class OptionsProvider((string Key, string Value)[] options, BuildParameters build) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new(options.ToImmutableDictionary(it => it.Key, it => it.Value));

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => build.GetOptions(textFile);
    }

    private sealed class Options(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            options.TryGetValue(key, out value);
    }
}
