using System.Collections.Immutable;
using Fargate.Analyzers.Objects;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Checks what code makes with the AWS CDK or the AWS SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeObjectAnalyzer : CodeAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    private protected override void Analyze(OperationBlockAnalysisContext context)
    {
        foreach (var (creation, made) in CheckedObjects.In(context))
        {
            var configured = context.Options.AnalyzerConfigOptionsProvider.GetOptions(creation.Syntax.SyntaxTree);
            var options = new RuleOptions(key => configured.TryGetValue(key, out var value) ? value : null);
            var reporter = new CodeReporter(context, creation);
            foreach (var rule in CodeRule.All.Where(it => it.Types.Contains(made.Type) && !Suppressions.Includes(options, it)))
                rule.Check(made, (value, arguments) => reporter.Report(rule, value.Origin, [.. arguments.Select(it => it.ToString())], []));
            foreach (var resource in CodeResource.Read(made))
            {
                foreach (var finding in resource.Check(options).Concat(UnwrappedSecrets.Of(resource, options)))
                    reporter.Report(finding, resource);
            }
        }
    }
}
