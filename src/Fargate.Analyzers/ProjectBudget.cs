using System.Collections.Concurrent;
using Fargate.Analyzers.Attributes;
using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Rules;
using Fargate.Core.Rules.RightSizing;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Adds up what all classes cost, where the project has a budget.</summary>
internal sealed class ProjectBudget
{
    // By class and kind: a class that others derive from is looked at more than once.
    private readonly ConcurrentDictionary<(INamedTypeSymbol Class, ClassKind Kind), CostEntry> _costs = new();
    private readonly ConcurrentQueue<INamedTypeSymbol> _tasks = new();
    private readonly BuildFacts _build;
    private readonly string _text;
    private readonly string? _stage;

    private ProjectBudget(BuildFacts build, string text, string? stage) => (_build, _text, _stage) = (build, text, stage);

    /// <summary>Null where there is no budget.</summary>
    /// <param name="parameters">The values that the build gives.</param>
    public static ProjectBudget? Of(ParameterSet parameters) =>
        new BuildFacts(parameters) is { MonthlyBudget: { } text } build ? new ProjectBudget(build, text, parameters.Stage) : null;

    public void Add(AnnotatedResource resource)
    {
        if (resource.IsTemplate)
            return;
        if (resource.Kind == ClassKind.Task && BilledTask.Of(resource.Definition) is not null)
            _tasks.Enqueue(resource.Symbol);
        if (resource.Kind.Resource.Cost(resource.Root, resource.Task, _build) is { } cost)
            _costs[(resource.Symbol, resource.Kind)] = cost;
    }

    public void Report(CompilationAnalysisContext context)
    {
        // In an order: the classes come in any.
        var costs = _costs.OrderBy(it => it.Key.Class.ToDisplayString(), StringComparer.Ordinal).ThenBy(it => it.Key.Kind.Attribute, StringComparer.Ordinal)
            .ThenBy(it => SourceOrder.FirstPlaceOf(it.Key.Class), SourceOrder.OfPlaces).ToList();
        var report = CostReport.Of(costs.Select(it => it.Value));
        if (!Money.TryParse(_text, out var budget))
            ReportNoEffect(context, "it must be USD a month, such as '500'");
        else if (report.HasPrices)
            Report(context, report, budget, costs);
        else if (_costs.IsEmpty)
            ReportNoEffect(context, "the Region is unknown: set FargateRegion, or use ARNs that name the Region");
        else
            ReportNoEffect(context, report.Summary(before: null));
    }

    // At the first of the tasks that would count.
    private void ReportNoEffect(CompilationAnalysisContext context, string reason)
    {
        if (_tasks.OrderBy(it => it.ToDisplayString(), StringComparer.Ordinal).ThenBy(SourceOrder.FirstPlaceOf, SourceOrder.OfPlaces).FirstOrDefault() is { } task)
            Report(context, new BudgetWithoutPrice(), SourceOrder.FirstPlaceOf(task), _text, reason);
    }

    private void Report(
        CompilationAnalysisContext context, CostReport report, decimal budget, IEnumerable<KeyValuePair<(INamedTypeSymbol Class, ClassKind Kind), CostEntry>> costs)
    {
        if (report.LowestPerMonth <= budget || report.Largest is not { LowestPerHour: { } hour } largest)
            return;
        // The cluster of a pod is none of the classes.
        var place = costs.Where(it => it.Value == largest || (largest.Kind == CostEntry.EksClusterKind && it.Value.Cluster == largest.Name))
            .OrderBy(it => it.Value.Name, StringComparer.Ordinal).First().Key.Class;
        Report(
            context,
            new ProjectOverBudget(),
            SourceOrder.FirstPlaceOf(place),
            Money.Text(report.LowestPerMonth),
            Money.Text(budget),
            $"{CostPage.Noun(largest.Kind)} {largest.Name}",
            Money.Text(CostEntry.PerMonth(hour)));
    }

    private void Report(CompilationAnalysisContext context, Rule rule, Location place, params string[] arguments) => context.ReportDiagnostic(_stage is null
        ? Diagnostic.Create(Descriptors.Of(rule), place, [.. arguments])
        : Diagnostic.Create(Descriptors.Of(rule, arguments.Length, " (*)"), place, [.. arguments, StageNames.Describe([_stage])]));
}
