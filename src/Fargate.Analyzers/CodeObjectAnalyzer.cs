using System.Collections.Immutable;
using Fargate.Analyzers.Objects;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Rules;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers;

/// <summary>Checks what code makes with the AWS CDK or the AWS SDK.</summary>
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
        if (context.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation || !LibraryTypes.IsChecked(type)
            || new CodeEvaluator(creation, context.CancellationToken).Evaluate(creation) is not CodeObject made)
        {
            return;
        }

        var configured = context.Options.AnalyzerConfigOptionsProvider.GetOptions(creation.Syntax.SyntaxTree);
        var options = new RuleOptions(key => configured.TryGetValue(key, out var value) ? value : null);
        var reporter = new CodeReporter(context, creation);
        foreach (var rule in CodeRule.All.Where(it => it.Types.Contains(made.Type) && !Suppressions.Includes(options, it)))
            rule.Check(made, (value, arguments) => reporter.Report(rule, value.Origin, [.. arguments.Select(it => it.ToString())], []));
        foreach (var resource in CodeResource.Read(made))
        {
            foreach (var finding in resource.Check(options).Concat(UnwrappedSecrets.Of(resource, options)))
                reporter.Report(finding.Rule, resource.OriginOf(finding.Path), finding.Arguments, finding.Edits);
        }
    }
}
