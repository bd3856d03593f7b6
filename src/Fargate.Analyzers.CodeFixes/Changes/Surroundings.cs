using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>Comments and directives in the way of a change.</summary>
internal static class Surroundings
{
    /// <summary>Whether a change would lose one, or leave one without a meaning: that is for the user to do.</summary>
    public static bool Forbid(SyntaxChange change) => change.Kind switch
    {
        SyntaxChangeKind.Replace => IsCommented(change.Node),
        SyntaxChangeKind.Remove when change.Node is AttributeSyntax { Parent: AttributeListSyntax { Attributes.Count: 1 } list } => IsCommented(list),
        SyntaxChangeKind.Remove => IsCommented(change.Node) || HasDirectives(change.Node.Parent) || HasNeighbours(change.Node),
        SyntaxChangeKind.Add => HasDirectives(change.Node),
        _ => HasDirectives(change.Node.Parent),
    };

    /// <summary>Whether there is one within a node.</summary>
    public static bool IsCommented(SyntaxNode node) => node.DescendantTrivia().Any(it => node.Span.Contains(it.Span) && !IsBlank(it));

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    // With other symbols defined, the list has other items: what is right now would be one comma too many then, or one name twice.
    private static bool HasDirectives(SyntaxNode? list)
    {
        if (list?.AncestorsAndSelf().OfType<AttributeListSyntax>().FirstOrDefault() is { } attributes)
            return attributes.DescendantTrivia().Any(it => attributes.Span.Contains(it.Span) && IsDirective(it));
        // Within an item they are about that item.
        return WrittenList.Of(list) is { Items: var items }
            && list!.DescendantTrivia().Any(it => list.Span.Contains(it.Span) && IsDirective(it) && !items.Any(item => item.Span.Contains(it.Span)));
    }

    private static bool IsDirective(SyntaxTrivia trivia) => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia);

    // On its own lines: a comment there speaks of what goes.
    private static bool HasNeighbours(SyntaxNode node)
    {
        var (first, last) = (node.GetFirstToken(), node.GetLastToken());
        var (before, behind) = (first.GetPreviousToken(), last.GetNextToken());
        var lines = node.SyntaxTree.GetText().Lines;
        return new[] { before.TrailingTrivia, first.LeadingTrivia }.Any(list => list.Any(it => !IsBlank(it) && Line(it.Span.End) >= Line(first.SpanStart)))
            || new[] { last.TrailingTrivia, behind.LeadingTrivia }.Any(list => list.Any(it => !IsBlank(it) && Line(it.SpanStart) <= Line(last.Span.End)))
            || (Line(behind.SpanStart) == Line(last.Span.End) && behind.IsKind(SyntaxKind.CommaToken) && behind.TrailingTrivia.Any(it => !IsBlank(it)));

        int Line(int position) => lines.GetLineFromPosition(position).LineNumber;
    }
}
