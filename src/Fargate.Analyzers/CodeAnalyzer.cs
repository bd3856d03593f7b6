using Fargate.Analyzers.Objects;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers;

/// <summary>Looks at code that may make objects of the AWS CDK or the AWS SDK. Without these libraries it costs a look at the references.</summary>
public abstract class CodeAnalyzer : DiagnosticAnalyzer
{
    private protected CodeAnalyzer()
    {
    }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (LibraryTypes.AreReferencedBy(start.Compilation))
                start.RegisterOperationBlockAction(Analyze);
        });
    }

    private protected abstract void Analyze(OperationBlockAnalysisContext context);
}
