using Fargate.Core.Build;
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

    /// <summary>Those of a compilation.</summary>
    public static ParameterSet Of(AnalyzerOptions options, CancellationToken cancellation) =>
        options.AdditionalFiles.FirstOrDefault(it => IsParameterFile(it, options.AnalyzerConfigOptionsProvider)) is { } file
            ? Read(file, cancellation)
            : ParameterSet.Empty;
}
