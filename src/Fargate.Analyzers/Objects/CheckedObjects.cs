using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Finds the objects that rules look at.</summary>
internal static class CheckedObjects
{
    /// <summary>Those that a method, or an initializer, creates. It is evaluated once for all of them, and not at all where there is none.</summary>
    public static IEnumerable<(IObjectCreationOperation Creation, CodeObject Made)> In(OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            if (!MayCreateOne(block))
                continue;
            CodeEvaluator? evaluator = null;
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (operation is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation || !LibraryTypes.IsChecked(type))
                    continue;
                evaluator ??= new CodeEvaluator(creation, context.CancellationToken);
                if (evaluator.Evaluate(creation) is CodeObject made)
                    yield return (creation, made);
            }
        }
    }

    // Operations are made when they are asked for, which is what costs; nearly no method creates such an object, and its syntax tells.
    private static bool MayCreateOne(IOperation block) => block.Syntax.DescendantNodesAndSelf().Any(it => it switch
    {
        ImplicitObjectCreationExpressionSyntax => true,
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax name } => LibraryTypes.IsNameOfChecked(name.Identifier.ValueText) || block.SemanticModel?.GetAliasInfo(name) is not null,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax name } => LibraryTypes.IsNameOfChecked(name.Right.Identifier.ValueText),
        ObjectCreationExpressionSyntax { Type: AliasQualifiedNameSyntax name } => LibraryTypes.IsNameOfChecked(name.Name.Identifier.ValueText),
        _ => false,
    });
}
