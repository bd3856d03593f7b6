using Fargate.Analyzers.Objects;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Follows a value from where it is made to the definition, as the evaluator found its way back.</summary>
/// <param name="model">The file.</param>
/// <param name="root">The expression that creates the definition.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class ValuePlaces(SemanticModel model, SyntaxNode root, CancellationToken cancellation)
{
    // A way that is longer goes in circles.
    private const int MaxSteps = 12;

    public SemanticModel Model => model;

    public SyntaxNode Root => root;

    public SymbolUses Uses { get; } = new(model, cancellation);

    /// <summary>What makes a value.</summary>
    public static IOperation? OperationOf(CodeValue value) => value.Origin as IOperation;

    /// <summary>The text of what makes a value; null where that is in no file, or in another one.</summary>
    public SyntaxNode? SyntaxOf(CodeValue value) => OperationOf(value)?.Syntax is { } syntax && syntax.SyntaxTree == model.SyntaxTree ? syntax : null;

    /// <summary>Null where the way cannot be told, or more than one leads to the definition.</summary>
    public ValuePlace? Find(SyntaxNode made) => Find(made, 0);

    /// <summary>What a constant of this definition alone is given; another expression as it is.</summary>
    public SyntaxNode SourceOf(SyntaxNode expression)
    {
        while (model.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            && model.GetSymbolInfo(expression, cancellation).Symbol is { DeclaringSyntaxReferences: [{ } there] } symbol && there.SyntaxTree == model.SyntaxTree
            && there.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } && Uses.IsSole(symbol))
        {
            expression = value;
        }

        return expression;
    }

    private ValuePlace? Find(SyntaxNode made, int steps)
    {
        if (steps > MaxSteps)
            return null;
        var (value, isEither) = (made, false);
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || (value.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != value))
        {
            value = value.Parent;
            isEither |= value is ConditionalExpressionSyntax;
        }

        if (value != root && NameOf(value) is { } symbol)
            return Through(symbol, made, isEither, steps);
        return IsPart(value, steps) ? new ValuePlace(made, isEither ? null : ItemOf(value)) : null;
    }

    private ValuePlace? Through(ISymbol symbol, SyntaxNode made, bool isEither, int steps)
    {
        var found = Uses.Of(symbol).Select(use => (Use: use, Place: Find(use, steps + 1))).Where(it => it.Place is not null).ToList();
        if (found is not [(var only, { } place)])
            return null;
        return new ValuePlace(place.Own == only && Uses.IsSole(symbol) ? made : place.Own, isEither ? null : place.Item);
    }

    // What gives a value a name: a local, a field, a method.
    private ISymbol? NameOf(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator, cancellation),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax } assignment when assignment.Right == value =>
            model.GetSymbolInfo(name, cancellation).Symbol as ILocalSymbol,
        ArrowExpressionClauseSyntax { Parent: (MethodDeclarationSyntax or LocalFunctionStatementSyntax) and var method } => model.GetDeclaredSymbol(method, cancellation),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: (MethodDeclarationSyntax or LocalFunctionStatementSyntax) and var method } } => model.GetDeclaredSymbol(method, cancellation),
        _ => null,
    };

    // Whether it is a part of this definition, and of no other.
    private bool IsPart(SyntaxNode part, int steps)
    {
        if (steps > MaxSteps)
            return false;
        for (var it = part; it is not null and not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); it = it.Parent)
        {
            if (it == root)
                return true;
            if (NameOf(it) is { } symbol)
                return Uses.IsSole(symbol) && IsPart(Uses.Of(symbol)[0], steps + 1);
            if (it.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax, Left: var target } assignment && assignment.Right == it)
                return IsMadePart(target, steps + 1);
            if (it is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument)
                continue;
            if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { IsExtensionMethod: false } method)
                return false;
            if (!method.IsStatic && IsOfLibrary(method))
                return call.Expression is MemberAccessExpressionSyntax && IsMadePart(call, steps + 1);
            if (!IsOfLibrary(method) && (ParameterOf(argument, method) is not { } parameter || Uses.Of(parameter).Count != 1))
                return false;
        }

        return false;
    }

    // Whether what makes the object that is spoken to is one.
    private bool IsMadePart(ExpressionSyntax spoken, int steps) => spoken switch
    {
        _ when spoken == root => true,
        _ when steps > MaxSteps => false,
        ParenthesizedExpressionSyntax it => IsMadePart(it.Expression, steps),
        MemberAccessExpressionSyntax it => IsMadePart(it.Expression, steps),
        ElementAccessExpressionSyntax it => IsMadePart(it.Expression, steps),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax it } call =>
            model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsStatic: false, IsExtensionMethod: false } method && IsOfLibrary(method) && IsMadePart(it.Expression, steps),
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol local && ValueOf(local) is { } value && IsMadePart(value, steps + 1),
        BaseObjectCreationExpressionSyntax => IsPart(spoken, steps),
        _ => false,
    };

    private ExpressionSyntax? ValueOf(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not [{ } there] || there.GetSyntax(cancellation) is not VariableDeclaratorSyntax declarator)
            return null;
        return declarator.Initializer?.Value ?? declarator.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(it => it.Left is IdentifierNameSyntax name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local))?.Right;
    }

    private static bool IsOfLibrary(IMethodSymbol method) => LibraryTypes.IsLibrary(method) || LibraryTypes.IsList(method.ContainingType) || LibraryTypes.IsMap(method.ContainingType);

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method) => argument.NameColon is { Name.Identifier.ValueText: var name }
        ? method.Parameters.FirstOrDefault(it => it.Name == name)
        : method.Parameters.ElementAtOrDefault(((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument));

    private SyntaxNode? ItemOf(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member when member.Right == value => member,
        // { "NAME", "value" } and ["NAME"] = "value", by either.
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } entry => entry,
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } entry } } } => entry,
        InitializerExpressionSyntax => value,
        ExpressionElementSyntax item => item,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call, Arguments.Count: > 1 } } item when
            model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { Parameters: [{ IsParams: true }] } => item,
        _ => null,
    };
}
