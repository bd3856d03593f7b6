using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>A project with one task definition as a JSON file, as the targets hand it to the analyzer.</summary>
internal sealed class JsonFile((string Key, string Value)[] options) : AnalyzerConfigOptionsProvider
{
    public const string Path = "web.task-definition.json";

    public override AnalyzerConfigOptions GlobalOptions => new Options(options);

    /// <summary>What the analyzer says, and what is left of it with these severities.</summary>
    public static IReadOnlyList<Diagnostic> Run(
        string text, (string Key, string Value)[]? options = null, Dictionary<string, ReportDiagnostic>? severities = null)
    {
        var file = new JsonFile(options ?? []);
        Compilation compilation = Compilations.Create("");
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities ?? []));
        return compilation.WithAnalyzers([new TaskDefinitionFileAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new File(text)], file),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options([.. options, ("build_metadata.AdditionalFiles.FargateKind", "taskDefinition")]);

    private sealed class File(string text) : AdditionalText
    {
        public override string Path => JsonFile.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            // As the compiler reads it: a byte order mark is no part of the text.
            SourceText.From(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    private sealed class Options((string Key, string Value)[] options) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _options = options.ToImmutableDictionary(it => it.Key, it => it.Value);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            _options.TryGetValue(key, out value);
    }
}
