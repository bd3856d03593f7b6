using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Analyzers.Generation;
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
            var stages = parameters.Built.Select(it => (Stage: new ProjectStage(start.Compilation, it), Budget: ProjectBudget.Of(it))).ToList();
            start.RegisterSymbolAction(it => Analyze(it, parameters, stages), SymbolKind.NamedType);
            if (stages.Exists(it => it.Budget is not null))
                start.RegisterCompilationEndAction(context => stages.ForEach(it => it.Budget?.Report(context)));
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ParameterSet parameters, List<(ProjectStage Stage, ProjectBudget? Budget)> stages)
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

        var reporter = new FindingReporter(context, type);
        foreach (var finding in ClassChecker.CheckType(type, parameters, context.CancellationToken))
            reporter.Report(finding);
        var kinds = type.CheckedKinds();
        var checks = kinds.Count == 0 ? [] : stages.ConvertAll(it => (it.Stage, it.Budget, Checker: new ClassChecker(type, it.Stage, context)));
        foreach (var kind in kinds)
        {
            var findings = new StagedFindings(stages.Count, parameters);
            ClassReading? reading = null;
            var read = new List<(string? Stage, AnnotatedResource Resource)>();
            foreach (var (stage, budget, checker) in checks)
            {
                // An abstract class says something of all resources that derive from it.
                if (!type.IsForDeriving() && !type.Is(kind, stage.Scope))
                    continue;
                // What names no stage says the same in each.
                if (reading?.IsStaged != false)
                    reading = checker.Read(type, kind);
                var resource = reading.Fill(stage.Parameters);
                budget?.Add(resource);
                read.Add((stage.Parameters.Stage, resource));
                findings.Add(checker, checker.Check(resource));
            }

            foreach (var finding in findings.All)
                reporter.Report(finding, kind);
            if (StagedMembers.Find(type, read, context.CancellationToken) is { } moved)
                reporter.Report(moved);
        }
    }

    // A base of tasks may say nothing but its containers.
    private static bool HasParts(INamedTypeSymbol type) => type.IsForDeriving() && !type.GetTypeMembers().IsEmpty;
}
