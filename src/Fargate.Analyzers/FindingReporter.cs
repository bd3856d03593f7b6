using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Puts findings about an annotated class into its text.</summary>
/// <param name="context">Takes what is reported.</param>
/// <param name="type">The class.</param>
/// <param name="inherited">What is told elsewhere.</param>
internal sealed class FindingReporter(SymbolAnalysisContext context, INamedTypeSymbol type, InheritedFindings inherited)
{
    /// <param name="finding">The fault.</param>
    /// <param name="kind">What the class is; null for a fault that has nothing to do with that.</param>
    public void Report(AnnotatedFinding finding, ClassKind? kind)
    {
        var there = finding.Place?.FindLocation(context.CancellationToken);
        var source = kind is null ? null : finding.Earlier is null ? ClassSource.Of(kind) : SourceProperty.Attributes;
        if (finding.Place is not { } place || place.IsIn(type))
            Report(finding, Descriptors.Of(finding.Rule), finding.Arguments, source, there ?? type.Locations[0], finding.Earlier?.FindLocation(context.CancellationToken));
        else if (!inherited.Tell(finding))
            ReportInherited(finding, place, source == SourceProperty.Attributes ? null : source, there, Here(kind));
    }

    // What the compiler cannot show, the message names.
    private void ReportInherited(AnnotatedFinding finding, Place place, string? source, Location? there, Location here)
    {
        if (there?.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree))
            Report(finding, Descriptors.Of(finding.Rule), finding.Arguments, source, here, there);
        else
            Report(finding, Descriptors.OfInherited(finding.Rule, finding.Arguments.Count), [.. finding.Arguments, place.Owner.ToDisplayString()], source, here, null);
    }

    private void Report(AnnotatedFinding finding, DiagnosticDescriptor descriptor, IReadOnlyList<string> arguments, string? source, Location location, Location? other) =>
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            location,
            other is null ? [] : [other],
            source is null ? null : FindingProperties.Of(finding.Edits, source),
            [.. arguments]));

    // The place for what is inherited: what only the combination gets wrong, or what is wrong in an assembly that is not ours to fix.
    private Location Here(ClassKind? kind) =>
        type.Annotations().Find(it => it.Shape.Name == kind?.Attribute).Data is { } attribute
        && new Place(type, attribute, null).FindLocation(context.CancellationToken) is { } location
            ? location
            : type.Locations[0];
}
