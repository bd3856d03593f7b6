using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>Nodes with commas between them: attributes, arguments, the items of an array, the members of an initializer.</summary>
/// <param name="Open">The bracket that opens the list.</param>
/// <param name="Items">The nodes.</param>
/// <param name="Commas">The commas between them, and perhaps one behind the last.</param>
/// <param name="Close">The bracket that closes the list.</param>
internal sealed record WrittenList(SyntaxToken Open, IReadOnlyList<SyntaxNode> Items, IReadOnlyList<SyntaxToken> Commas, SyntaxToken Close)
{
    /// <summary>A list as it is written; null for what is none.</summary>
    public static WrittenList? Of(SyntaxNode? list) => list switch
    {
        AttributeListSyntax it => Of(it.OpenBracketToken, it.Attributes, it.CloseBracketToken),
        AttributeArgumentListSyntax it => Of(it.OpenParenToken, it.Arguments, it.CloseParenToken),
        ArgumentListSyntax it => Of(it.OpenParenToken, it.Arguments, it.CloseParenToken),
        InitializerExpressionSyntax it => Of(it.OpenBraceToken, it.Expressions, it.CloseBraceToken),
        CollectionExpressionSyntax it => Of(it.OpenBracketToken, it.Elements, it.CloseBracketToken),
        _ => null,
    };

    /// <summary>The member of an initializer whose value a list is; null for another list.</summary>
    public static AssignmentExpressionSyntax? MemberOf(SyntaxNode list)
    {
        var value = list is InitializerExpressionSyntax && list.Parent is ExpressionSyntax and not AssignmentExpressionSyntax ? list.Parent : list;
        return value.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } member && member.Right == value ? member : null;
    }

    private static WrittenList Of<T>(SyntaxToken open, SeparatedSyntaxList<T> items, SyntaxToken close)
        where T : SyntaxNode => new(open, [.. items], [.. items.GetSeparators()], close);
}
