using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>What the build (Fargate.Analyzers.targets) says an additional file is.</summary>
internal static class AdditionalFiles
{
    public const string Parameters = "parameters";
    public const string TaskDefinition = "taskDefinition";

    private const string Kind = "build_metadata.AdditionalFiles.FargateKind";

    public static bool IsOf(string kind, AnalyzerConfigOptions options) => options.TryGetValue(Kind, out var value) && value == kind;
}
