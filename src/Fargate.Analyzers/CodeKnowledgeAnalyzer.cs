using System.Collections.Immutable;
using Fargate.Analyzers.Objects;
using Fargate.Core.Sources.Objects;
using Fargate.Core.Sources.Objects.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Says how much of an object is known (FARG1610). Apart from the other rules: while it is off, as it is by default, the compiler does not run it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeKnowledgeAnalyzer : CodeAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Of(new ReadUpToHere()));

    private protected override void Analyze(OperationBlockAnalysisContext context)
    {
        foreach (var (creation, made) in CheckedObjects.In(context))
        {
            foreach (var resource in CodeResource.Read(made).Where(it => it.IsUnconditional))
                new CodeReporter(context, creation).Report(new ReadUpToHere(), null, [.. resource.Knowledge()], []);
        }
    }
}
