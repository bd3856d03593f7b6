using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>The fields, properties and methods of the user's own types, by their syntax.</summary>
internal static class SourceMembers
{
    /// <summary>What a field or a property starts with. In the same file: another one would take a semantic model of its own.</summary>
    public static IOperation? InitialValueOf(ISymbol member, IOperation from) => SyntaxOf(member, from) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => OperationOf(value, from),
        PropertyDeclarationSyntax { Initializer.Value: { } value } => OperationOf(value, from),
        _ => null,
    };

    /// <summary>The one expression that is all of a method, or of a getter.</summary>
    public static IOperation? BodyOf(ISymbol member, IOperation from) => SyntaxOf(member, from) switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: { } body } => OperationOf(body, from),
        MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => OperationOf(body, from),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } body } => OperationOf(body, from),
        LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => OperationOf(body, from),
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => OperationOf(body, from),
        _ => null,
    };

    /// <summary>All that a method does, if that is done whenever it is called: it does not return before its end.</summary>
    public static IOperation? WholeBodyOf(IMethodSymbol method, IOperation from) =>
        SyntaxOf(method, from) is MethodDeclarationSyntax declaration && !declaration.DescendantNodes().Any(it => it is YieldStatementSyntax || (it is ReturnStatementSyntax && it != declaration.Body?.Statements.Last()))
            ? from.SemanticModel?.GetOperation(declaration)
            : null;

    /// <summary>The call of a private method, in its own file, if nothing else names it.</summary>
    public static IInvocationOperation? OnlyCallOf(IOperation body) =>
        body.SemanticModel?.GetDeclaredSymbol(body.Syntax) is IMethodSymbol { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary, IsAsync: false } method
        && NamesOf(method, null).ToList() is [var name] && name.SyntaxTree == body.Syntax.SyntaxTree && Whole(name).Parent is InvocationExpressionSyntax call
            ? body.SemanticModel.GetOperation(call) as IInvocationOperation
            : null;

    /// <summary>A property that gives back what it was given, and nothing else.</summary>
    public static bool IsPlain(IPropertySymbol property)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride || property.IsIndexer || property.ContainingType?.TypeKind == TypeKind.Interface || property.GetMethod is not { } getter)
            return false;
        return property.DeclaringSyntaxReferences.IsEmpty
            ? getter.GetAttributes().Any(it => it.AttributeClass?.Name == "CompilerGeneratedAttribute")
            : property.DeclaringSyntaxReferences.All(it => it.GetSyntax() switch
            {
                PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null),
                // Of a record.
                ParameterSyntax => true,
                _ => false,
            });
    }

    /// <summary>Whether its type assigns the member, besides where it is declared and in some other node.</summary>
    public static bool IsWritten(ISymbol member, SyntaxNode? except = null) => NamesOf(member, except).Any(IsWrite);

    /// <summary>Whether its type names the member outside of a node.</summary>
    public static bool IsNamed(ISymbol member, SyntaxNode? except = null) => NamesOf(member, except).Any();

    /// <summary>Whether its type does more with the member than to give it to others' properties, outside of a node.</summary>
    public static bool IsUsed(ISymbol member, SyntaxNode? except = null) =>
        NamesOf(member, except).Any(it => Whole(it) is var whole && whole.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } held || held.Right != whole);

    /// <summary>Whether its type assigns the member, or goes to something in it, outside of a node.</summary>
    public static bool IsChanged(ISymbol member, SyntaxNode? except = null) => NamesOf(member, except).Any(it => IsWrite(it) || Whole(it) is var whole && whole.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == whole,
        ElementAccessExpressionSyntax access => access.Expression == whole,
        ConditionalAccessExpressionSyntax access => access.Expression == whole,
        _ => false,
    });

    private static SyntaxNode? SyntaxOf(ISymbol member, IOperation from) =>
        member.DeclaringSyntaxReferences is [{ } there] && there.SyntaxTree == from.Syntax.SyntaxTree ? there.GetSyntax() : null;

    private static IOperation? OperationOf(ExpressionSyntax expression, IOperation from) => from.SemanticModel?.GetOperation(expression);

    private static IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol member, SyntaxNode? except) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
        .Where(it => it.Identifier.ValueText == member.Name && (except is null || it.SyntaxTree != except.SyntaxTree || !except.Span.Contains(it.Span)));

    // this.name
    private static SyntaxNode Whole(SyntaxNode name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static bool IsWrite(IdentifierNameSyntax name)
    {
        var whole = Whole(name);
        while (whole.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax })
            whole = whole.Parent;
        return whole.Parent switch
        {
            // In braces it is the property of another object.
            AssignmentExpressionSyntax it => it.Left == whole && it.Parent is not InitializerExpressionSyntax,
            PrefixUnaryExpressionSyntax it => it.IsKind(SyntaxKind.PreIncrementExpression) || it.IsKind(SyntaxKind.PreDecrementExpression) || it.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax it => !it.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            ArgumentSyntax it => it.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || it.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            RefExpressionSyntax => true,
            ForEachVariableStatementSyntax it => it.Variable == whole,
            _ => false,
        };
    }
}
