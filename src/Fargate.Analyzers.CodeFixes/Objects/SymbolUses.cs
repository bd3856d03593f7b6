using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Where a file uses what it declares.</summary>
internal sealed class SymbolUses(SemanticModel model, CancellationToken cancellation)
{
    private readonly Lazy<ILookup<string, IdentifierNameSyntax>> _names = new(() =>
        model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(it => it.Identifier.ValueText));

    private readonly Lazy<string> _inactive = new(() =>
        string.Concat(model.SyntaxTree.GetRoot(cancellation).DescendantTrivia().Where(it => it.IsKind(SyntaxKind.DisabledTextTrivia)).Select(it => it.ToString())));

    /// <summary>The expressions that take its value. What is said to it, as in <c>props.Cpu = 256</c>, is none of them.</summary>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol symbol) =>
    [
        .. from name in _names.Value[symbol.Name]
           where SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, symbol.OriginalDefinition)
           select Whole(name) into use
           where !IsSpokenTo(use)
           select use,
    ];

    /// <summary>Whether nothing but one expression of this file can use it.</summary>
    public bool IsSole(ISymbol symbol) => IsOfThisFile(symbol) && Of(symbol).Count == 1 && _inactive.Value.IndexOf(symbol.Name, StringComparison.Ordinal) < 0;

    /// <summary>Whether something is declared for a part of the file alone: without that the compiler warns of it.</summary>
    public bool HasOwn(SyntaxNode part) => part.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Select(it => model.GetSymbolInfo(it, cancellation).Symbol)
        .Any(it => it is ILocalSymbol or IFieldSymbol { IsConst: false, DeclaredAccessibility: Accessibility.Private } or IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            && Of(it).All(use => part.Span.Contains(use.Span)));

    private static bool IsOfThisFile(ISymbol symbol)
    {
        if (symbol is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            return true;
        var isInOnePart = true;
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            isInOnePart &= type.DeclaringSyntaxReferences.Length == 1;
        return isInOnePart && symbol.DeclaredAccessibility == Accessibility.Private;
    }

    // this._size, Sizes.Small, and of a method the call.
    private static ExpressionSyntax Whole(IdentifierNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name;
        return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole;
    }

    private static bool IsSpokenTo(ExpressionSyntax use)
    {
        SyntaxNode it = use;
        while ((it.Parent is MemberAccessExpressionSyntax member && member.Expression == it) || (it.Parent is ElementAccessExpressionSyntax element && element.Expression == it))
            it = it.Parent;
        return it.Parent is AssignmentExpressionSyntax assignment && assignment.Left == it
            || (it != use && it.Parent is InvocationExpressionSyntax call && call.Expression == it);
    }
}
