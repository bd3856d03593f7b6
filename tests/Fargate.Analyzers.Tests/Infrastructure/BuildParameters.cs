using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>The file that the targets write: <c>Name=value</c>, or <c>?Name</c> for one that the deployment gives.</summary>
internal sealed class BuildParameters(params string[] entries) : AnalyzerConfigOptionsProvider
{
    public ImmutableArray<AdditionalText> Files { get; } = [new File(string.Concat(entries.Select(it => "\u001e" + it + Environment.NewLine)))];

    public AnalyzerOptions AnalyzerOptions => new(Files, this);

    /// <summary>Whether an editor asks.</summary>
    public bool IsDesignTime { get; init; }

    public override AnalyzerConfigOptions GlobalOptions => IsDesignTime ? new Options("build_property.DesignTimeBuild", "true") : new Options();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("build_metadata.AdditionalFiles.FargateKind", "parameters");

    private sealed class File(string text) : AdditionalText
    {
        public override string Path => "parameters.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options(string? name = null, string? text = null) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == name ? text : null;
            return value is not null;
        }
    }
}
