using Fargate.Core.Parameters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Finds the file in which the build hands its parameters over (Fargate.Analyzers.targets).</summary>
internal static class Parameters
{
    public static bool IsParameterFile(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        AdditionalFiles.IsOf(AdditionalFiles.Parameters, options.GetOptions(file));

    public static ParameterSet Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? ParameterSet.Parse(text.ToString()) : ParameterSet.Empty;

    public static ParameterSet Of(AnalyzerOptions options, CancellationToken cancellation) => ParameterSet.Parse(TextOf(options, cancellation));

    public static BuildFacts FactsOf(AnalyzerOptions options, CancellationToken cancellation) => BuildFacts.Parse(TextOf(options, cancellation));

    private static string TextOf(AnalyzerOptions options, CancellationToken cancellation) =>
        options.AdditionalFiles.FirstOrDefault(it => IsParameterFile(it, options.AnalyzerConfigOptionsProvider))?.GetText(cancellation)?.ToString() ?? "";
}
