using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Core.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Checks annotated classes: reads each once as each of the resources that it is, and has all rules look at it.</summary>
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
        // Most classes of most projects have neither attributes nor a base that could have some. And while one types, a class or what it is in may
        // not have its name yet.
        if (type.TypeKind != TypeKind.Class
            || (type.GetAttributes().IsEmpty && type.BaseType is not { SpecialType: SpecialType.None } && !HasParts(type))
            || !HalfWritten.IsNamed(type))
        {
            return;
        }

        var checker = new ClassChecker(type, resources, parameters, context);
        var reporter = new FindingReporter(context, type, new InheritedFindings(type, checker));
        foreach (var finding in ClassChecker.CheckType(type, context.CancellationToken))
            reporter.Report(finding, null);
        foreach (var kind in type.CheckedKinds())
        {
            var resource = checker.Read(type, kind);
            budget?.Add(resource);
            foreach (var finding in checker.Check(resource))
                reporter.Report(finding, kind);
        }
    }

    // A base of tasks may say nothing but its containers.
    private static bool HasParts(INamedTypeSymbol type) => type.IsForDeriving() && !type.GetTypeMembers().IsEmpty;
}
