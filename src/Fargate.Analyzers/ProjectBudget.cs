using System.Collections.Concurrent;
using Fargate.Analyzers.Annotated;
using Fargate.Core.Annotations;
using Fargate.Core.Costs;
using Fargate.Core.Parameters;
using Fargate.Core.Rules.RightSizing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Adds up what all classes cost, where the project has a budget.</summary>
internal sealed class ProjectBudget(decimal budget)
{
    private readonly ConcurrentQueue<(CostEntry Cost, INamedTypeSymbol Class)> _costs = new();

    /// <summary>Null where there is no budget, or none that reads.</summary>
    public static ProjectBudget? Of(BuildFacts build) =>
        build.MonthlyBudget is { } text && Money.TryParse(text, out var budget) ? new ProjectBudget(budget) : null;

    public void Add(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation)
    {
        if (type.IsForDeriving())
            return;
        var build = new BuildFacts(parameters);
        foreach (var kind in type.Kinds())
        {
            if (CostOf(kind) is { } cost)
                _costs.Enqueue((cost, type));
        }

        CostEntry? CostOf(ResourceKind kind)
        {
            if (kind == ResourceKind.Task)
                return CostEntries.Of(AnnotatedTaskReader.Read(type, parameters, cancellation).Definition, build);
            var resource = ResourceReader.Read(type, kind, parameters, cancellation);
            return CostEntries.Of(kind, resource.Root, resource.Task?.Definition, build);
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        var report = CostReport.Of(_costs.Select(it => it.Cost));
        if (report.LowestPerMonth <= budget || report.Largest is not { LowestPerHour: { } hour } largest)
            return;
        // The cluster of a pod is none of the classes. In an order: the classes come in any.
        var place = _costs.Where(it => it.Cost == largest || it.Cost.Cluster == largest.Name).OrderBy(it => it.Cost.Name, StringComparer.Ordinal).First().Class;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(new ProjectOverBudget()),
            place.Locations[0],
            Money.Text(report.LowestPerMonth),
            Money.Text(budget),
            $"{CostPage.Noun(largest.Kind)} {largest.Name}",
            Money.Text(CostEntry.PerMonth(hour))));
    }
}
