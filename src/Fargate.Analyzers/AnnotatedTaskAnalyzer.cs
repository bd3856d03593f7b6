using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Analyzers.Generation;
using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Checks annotated classes: reads each once, and has all rules look at it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotatedTaskAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!AnnotationSymbols.AreReferencedBy(start.Compilation))
                return;
            var parameters = Parameters.Of(start.Options, start.CancellationToken);
            var resources = new ResourceIndex(start.Compilation, parameters, start.CancellationToken);
            var budget = ProjectBudget.Of(new BuildFacts(parameters.Value));
            start.RegisterSymbolAction(it => Analyze(it, resources, parameters, budget), SymbolKind.NamedType);
            if (budget is not null)
                start.RegisterCompilationEndAction(budget.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ResourceIndex resources, Lazy<ParameterSet> parameters, ProjectBudget? budget)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Class)
            return;

        var reporter = new AnnotatedReporter(context, type, parameters, Check);
        foreach (var finding in Misplaced(type))
            reporter.Report(finding, ResourceKind.Task);
        foreach (var kind in type.CheckedKinds())
        {
            if (kind == ResourceKind.Task)
                continue;
            foreach (var finding in Check(type, kind))
                reporter.Report(finding, kind);
        }

        if (!type.IsTask() && !type.IsTaskTemplate())
            return;

        var task = AnnotatedTaskReader.Read(type, parameters.Value, context.CancellationToken);
        budget?.Add(task, new BuildFacts(parameters.Value));
        foreach (var finding in task.Findings.Concat(Authoring(task, resources, parameters.Value, context.CancellationToken)))
            reporter.Report(finding, ResourceKind.Task);
        var options = OptionsFor(type, context);
        foreach (var finding in RuleContext.CheckAll(task.Definition, options, new BuildFacts(parameters.Value)))
            reporter.Report(finding, task, options);

        IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol of, ResourceKind kind) =>
            AnnotatedTaskAnalyzer.Check(of, kind, resources, parameters.Value, budget, OptionsFor(type, context), context.CancellationToken);
    }

    private static IEnumerable<AnnotatedFinding> Check(
        INamedTypeSymbol type, ResourceKind kind, ResourceIndex resources, ParameterSet parameters, ProjectBudget? budget, RuleOptions options,
        CancellationToken cancellation)
    {
        var resource = ResourceReader.Read(type, kind, parameters, cancellation);
        var build = new BuildFacts(parameters);
        budget?.Add(resource, build);
        var findings = ResourceContext.CheckAll(
            kind, resource.Root, resource.Task?.Definition, options, build,
            name => FindCluster(name, resources, parameters, cancellation));
        AnnotatedFinding?[] duplicate = [DuplicateResource.Check(resource, resources)];
        return resource.Findings.Concat(duplicate.OfType<AnnotatedFinding>())
            .Concat(findings.Select(it => new AnnotatedFinding(it.Rule, resource.PlaceOf(it.Path), it.Arguments, [.. it.Edits])));
    }

    // Two of one name are an error elsewhere, and a name in other letters may be another cluster's.
    private static Cluster? FindCluster(string name, ResourceIndex resources, ParameterSet parameters, CancellationToken cancellation) =>
        resources.With(ResourceKind.Cluster, name) is [var type]
        && new Cluster(ResourceReader.Read(type, ResourceKind.Cluster, parameters, cancellation).Root) is var cluster
        && cluster.ClusterName.IsKnown(out var its) && its == name
            ? cluster
            : null;

    private static IEnumerable<AnnotatedFinding> Misplaced(INamedTypeSymbol type)
    {
        // Most classes of most projects: neither attributes nor a base that could have some.
        if (type.GetAttributes().IsEmpty && type.BaseType is not { SpecialType: SpecialType.None })
            return [];
        AnnotatedFinding?[] findings = [ContainerOutsideTask.Check(type), GenericTaskDefinition.CheckContainer(type)];
        return MisplacedAttribute.Check(type).Concat(findings.OfType<AnnotatedFinding>());
    }

    private static IEnumerable<AnnotatedFinding> Authoring(
        AnnotatedTask task, ResourceIndex resources, ParameterSet parameters, CancellationToken cancellation)
    {
        AnnotatedFinding?[] findings = !task.Symbol.IsTask() ? [] :
        [
            GenericTaskDefinition.Check(task.Symbol),
            DuplicateFamily.Check(task, resources),
            OpenFamily.Check(task, parameters),
            UnstatedNetworkMode.Check(task),
            FargateNotRequired.Check(task),
            task.IsTemplate ? null : NotPartial.Check(task.Symbol, cancellation),
        ];
        return findings.OfType<AnnotatedFinding>().Concat(task.Symbol.IsTask() ? MemberLeftOut.Check(task, cancellation) : []);
    }

    private static RuleOptions OptionsFor(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        if (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is not { } tree)
            return RuleOptions.None;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return new RuleOptions(key => options.TryGetValue(key, out var value) ? value : null);
    }
}
