using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Tells an editor from a build (Fargate.Analyzers.DesignTime.globalconfig).</summary>
internal static class DesignTime
{
    private const string Option = "build_property.DesignTimeBuild";

    public static bool IsIn(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Option, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
