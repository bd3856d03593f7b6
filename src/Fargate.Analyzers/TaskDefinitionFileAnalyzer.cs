using System.Collections.Immutable;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers;

/// <summary>Checks the task definitions that a project has as JSON files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaskDefinitionFileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Whoever asks first must not stop it for the others.
            var parameters = new Lazy<ParameterSet>(() => Parameters.Of(start.Options, CancellationToken.None));
            start.RegisterAdditionalFileAction(it => Analyze(it, parameters));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<ParameterSet> parameters)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!AdditionalFiles.IsOf(AdditionalFiles.TaskDefinition, options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        var file = TaskDefinitionFile.Read(text.ToString(), text.Encoding);
        var build = new BuildFacts(parameters.Value);
        foreach (var finding in file.Check(new RuleOptions(key => options.TryGetValue(key, out var value) ? value : null), build))
        {
            var span = new TextSpan(finding.Span.Start, finding.Span.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(finding.Rule),
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                FindingProperties.Of(finding.Edits, SourceProperty.File),
                [.. finding.Arguments]));
        }
    }
}
