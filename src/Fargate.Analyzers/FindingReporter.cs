using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Core.Build;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Puts findings about an annotated class into its text.</summary>
/// <param name="context">Takes what is reported.</param>
/// <param name="type">The class.</param>
internal sealed class FindingReporter(SymbolAnalysisContext context, INamedTypeSymbol type)
{
    private readonly Dictionary<ClassChecker, InheritedFindings> _inherited = [];

    /// <summary>Reports a fault that has nothing to do with what the class is.</summary>
    public void Report(AnnotatedFinding finding) => Report(finding, finding.Place?.FindLocation(context.CancellationToken) ?? type.Locations[0], null, SourceProperty.Attributes, [], null);

    /// <param name="staged">The fault.</param>
    /// <param name="kind">What the class is.</param>
    public void Report(StagedFinding staged, ClassKind kind)
    {
        var (finding, stages) = (staged.Finding, staged.Stages);
        var checker = staged.Checkers[0];
        // The attribute that makes it so, where what is wrong is said for all stages.
        if (stages.Count > 0 && finding.Place?.Attribute.IsStaged() != true && checker.CauseOf(finding, type, kind) is { } cause)
            finding = finding with { Place = cause };
        var there = finding.Place?.FindLocation(context.CancellationToken);
        if (finding.Place is not { } place || place.IsIn(type))
            Report(finding, there ?? type.Locations[0], finding.Earlier?.FindLocation(context.CancellationToken), SourceOf(finding, kind, stages), stages, null);
        else if (!InheritedFor(checker).Tell(staged.Finding))
            ReportInherited(finding, place, there, kind, stages);
    }

    // What the compiler cannot show, the message names.
    private void ReportInherited(AnnotatedFinding finding, AttributeLocation place, Location? there, ClassKind kind, IReadOnlyList<string> stages)
    {
        var isHere = there?.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree);
        var source = finding.Earlier is null ? SourceOf(finding, kind, stages) : null;
        Report(finding, Here(kind), isHere ? there : null, source, stages, isHere ? null : place.Owner.ToDisplayString());
    }

    private static string SourceOf(AnnotatedFinding finding, ClassKind kind, IReadOnlyList<string> stages) =>
        finding.Earlier is null ? ClassSource.Of(kind, stages) : SourceProperty.Attributes;

    private InheritedFindings InheritedFor(ClassChecker checker)
    {
        if (!_inherited.TryGetValue(checker, out var inherited))
            _inherited.Add(checker, inherited = new InheritedFindings(type, checker));
        return inherited;
    }

    private void Report(AnnotatedFinding finding, Location location, Location? other, string? source, IReadOnlyList<string> stages, string? inheritedFrom)
    {
        var (texts, arguments) = (new List<string>(), finding.Arguments.ToList());
        if (stages.Count > 0)
            Add(" (*)", StageNames.Describe(stages));
        if (inheritedFrom is not null)
            Add(" (inherited from '*')", inheritedFrom);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(finding.Rule, finding.Arguments.Count, [.. texts]),
            location,
            other is null ? [] : [other],
            source is null ? null : FindingProperties.Of(finding.Edits, source),
            [.. arguments]));

        void Add(string text, string argument)
        {
            texts.Add(text);
            arguments.Add(argument);
        }
    }

    // The place for what is inherited: what only the combination gets wrong, or what is wrong in an assembly that is not ours to fix.
    private Location Here(ClassKind kind) =>
        type.Annotations().Find(it => it.Shape.Name == kind.Attribute).Data is { } attribute
        && new AttributeLocation(type, attribute, null).FindLocation(context.CancellationToken) is { } location
            ? location
            : type.Locations[0];
}
