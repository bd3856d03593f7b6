using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>What is said of the services, runs, schedules, clusters and profiles in a source.</summary>
internal static class ServiceFindings
{
    /// <summary>
    /// The findings, a line each: the rule, what is underlined, the message. Suggestions are among them, but not those about the tasks in it. The source
    /// has to compile.
    /// </summary>
    public static IReadOnlyList<string> In(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        return
        [
            .. CodeSource.Run(compilation)
                .Where(it => it.Severity >= DiagnosticSeverity.Warning || IsAboutServices(it.Id))
                .OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id, StringComparer.Ordinal)
                .Select(it => $"{it.Id} '{it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan)}': {it.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
    }

    private static bool IsAboutServices(string id) => string.CompareOrdinal(id, "FARG1200") >= 0 && string.CompareOrdinal(id, "FARG1400") < 0;
}
