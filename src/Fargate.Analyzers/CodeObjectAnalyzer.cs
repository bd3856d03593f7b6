using System.Collections.Immutable;
using Fargate.Analyzers.Objects;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers;

/// <summary>Checks the task definitions that code makes with the AWS CDK or the AWS SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeObjectAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTypes.AreReferencedBy(start.Compilation))
                start.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation || !LibraryTypes.IsResource(type)
            || new CodeEvaluator(creation, context.CancellationToken).Evaluate(creation) is not CodeObject made)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(creation.Syntax.SyntaxTree);
        var told = new HashSet<(string, Location, string)>();
        foreach (var resource in CodeResource.Read(made))
        {
            foreach (var finding in resource.Check(new RuleOptions(key => options.TryGetValue(key, out var value) ? value : null)))
            {
                var location = LocationOf(resource.OriginOf(finding.Path) as IOperation ?? creation);
                // What is wrong whatever a condition says is found with each outcome.
                if (told.Add((finding.Rule.Id, location, string.Join("\n", finding.Arguments))))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.Of(finding.Rule), location, [creation.Syntax.GetLocation()], FindingProperties.Of(finding.Edits, SourceProperty.Code), [.. finding.Arguments]));
                }
            }
        }
    }

    // Of an object its type, and of a call its method: their whole text may be a page.
    private static Location LocationOf(IOperation origin) => origin.Syntax switch
    {
        ObjectCreationExpressionSyntax it => it.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax it => it.NewKeyword.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } when !IsValue(origin) => name.GetLocation(),
        InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var left } } => left.GetLocation(),
        var it => it.GetLocation(),
    };

    // Duration.Seconds(90) is a value as 90 is.
    private static bool IsValue(IOperation origin) => origin is IInvocationOperation { TargetMethod.IsStatic: true } call
        && call.Arguments.All(it => it.Value.ConstantValue.HasValue || it.ArgumentKind == ArgumentKind.DefaultValue);
}
