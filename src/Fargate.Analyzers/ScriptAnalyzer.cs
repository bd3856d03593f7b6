using System.Collections.Immutable;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers;

/// <summary>Checks the task definitions that a project's scripts register.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!AdditionalFiles.IsOf(SourceProperty.Script, options) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || ScriptFile.Read(text.ToString()) is not { } script)
        {
            return;
        }

        foreach (var finding in ResourceKind.Task.Check(script.Root, null, CheckSettings.None))
        {
            var span = new TextSpan(script.PlaceOf(finding.Path).Start, script.PlaceOf(finding.Path).Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(finding.Rule),
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                FindingProperties.Of(finding.Edits, SourceProperty.Script),
                [.. finding.Arguments]));
        }
    }
}
