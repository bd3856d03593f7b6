using Fargate.Analyzers.Attributes;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Puts findings about an annotated class into its text.</summary>
/// <param name="context">Takes what is reported.</param>
/// <param name="type">The class.</param>
/// <param name="parameters">The values that the build gives.</param>
/// <param name="check">Finds all faults of a class as what stands around a task.</param>
internal sealed class AnnotatedReporter(
    SymbolAnalysisContext context, INamedTypeSymbol type, Lazy<ParameterSet> parameters,
    Func<INamedTypeSymbol, ResourceKind, IEnumerable<AnnotatedFinding>> check)
{
    private IReadOnlyList<Finding>? _baseFindings;
    private List<AnnotatedFinding>? _baseReports;

    /// <summary>Reports a fault in how the class is written, or in what it says of what stands around a task.</summary>
    public void Report(AnnotatedFinding finding, ResourceKind kind) => Report(
        finding.Rule, finding.Place, finding.Arguments, finding.Edits,
        place => (kind == ResourceKind.Task && IsReportedByOwner(place)) || IsReportedByBase(finding), kind);

    /// <summary>Reports a fault in what the class says.</summary>
    public void Report(Finding finding, AnnotatedTask task, RuleOptions options) =>
        Report(finding.Rule, task.PlaceOf(finding.Path), finding.Arguments, finding.Edits, place =>
            IsReportedByOwner(place) && BaseFindings(options).Any(it => it.Rule.Id == finding.Rule.Id && it.Path.Equals(finding.Path)), ResourceKind.Task);

    private void Report(
        Rule rule, Place? place, IReadOnlyList<string> arguments, IReadOnlyList<Edit> edits, Func<Place, bool> isReportedElsewhere, ResourceKind kind)
    {
        var there = place?.FindLocation(context.CancellationToken);
        if (place is null || place.Value.IsIn(type))
            Report(rule, there ?? type.Locations[0], [], arguments, edits, kind);
        else if (!isReportedElsewhere(place.Value))
            Report(rule, Here(kind), there?.SourceTree is { } tree && context.Compilation.ContainsSyntaxTree(tree) ? [there] : [], arguments, edits, kind);
    }

    private void Report(
        Rule rule, Location location, Location[] inherited, IReadOnlyList<string> arguments, IReadOnlyList<Edit> edits, ResourceKind kind) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(rule),
            location,
            inherited,
            EditProperties.Of(edits, kind),
            [.. arguments]));

    // The place for what is inherited: what only the combination gets wrong, or what is wrong in an assembly that is not ours to fix.
    private Location Here(ResourceKind kind) =>
        type.Annotations().Find(it => it.Shape.Name == kind.Attribute).Data is { } attribute
        && new Place(type, attribute, null).FindLocation(context.CancellationToken) is { } location
            ? location
            : type.Locations[0];

    // A base with annotations of its own is checked, too, if it is of this project. That its source is at hand says nothing: in an
    // editor it is also for the other projects of the solution.
    private bool IsReportedByOwner(Place place)
    {
        for (var owner = place.Owner; owner is not null; owner = owner.ContainingType)
        {
            if (IsCheckedHere(owner))
                return true;
        }

        return false;
    }

    private bool IsCheckedHere(INamedTypeSymbol it) => IsOfThisProject(it) && (it.IsTask() || it.IsTaskTemplate());

    private bool IsOfThisProject(INamedTypeSymbol it) => SymbolEqualityComparer.Default.Equals(it.ContainingAssembly, type.ContainingAssembly);

    private IReadOnlyList<Finding> BaseFindings(RuleOptions options) => _baseFindings ??=
    [
        .. from level in type.Lineage()
        where !SymbolEqualityComparer.Default.Equals(level, type) && IsCheckedHere(level)
        from finding in RuleContext.CheckAll(AnnotatedTaskReader.Read(level, parameters.Value, context.CancellationToken).Definition, options, new BuildFacts(parameters.Value))
        select finding,
    ];

    private bool IsReportedByBase(AnnotatedFinding finding) =>
        (_baseReports ??= [.. BaseReports()]).Exists(it =>
            it.Rule.Id == finding.Rule.Id && it.Place == finding.Place && it.Arguments.SequenceEqual(finding.Arguments));

    // What is said of several kinds at once may be reported as another one than the derived class is.
    private IEnumerable<AnnotatedFinding> BaseReports()
    {
        foreach (var level in type.Lineage().Where(it => !SymbolEqualityComparer.Default.Equals(it, type) && IsOfThisProject(it)))
        {
            var written = IsCheckedHere(level) ? AnnotatedTaskReader.Read(level, parameters.Value, context.CancellationToken).Findings : [];
            foreach (var finding in written.Concat(level.CheckedKinds().Where(it => it != ResourceKind.Task).SelectMany(it => check(level, it))))
                yield return finding;
        }
    }
}
