using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>What a change does to one node of the syntax. All else is left as it stands.</summary>
/// <param name="Node">The attribute, argument, initializer or value that it is done to.</param>
/// <param name="Kind">What is done to it.</param>
/// <param name="New">What is written; null to remove.</param>
/// <param name="Name">The property that is added.</param>
internal sealed record SyntaxChange(SyntaxNode Node, SyntaxChangeKind Kind, IWritten? New = null, string? Name = null)
{
    /// <summary>Whether both would meet in one place of the text.</summary>
    public bool Meets(SyntaxChange other) => Node.SyntaxTree == other.Node.SyntaxTree && Place.IntersectsWith(other.Place)
        && !(Kind == SyntaxChangeKind.Add && other.Kind == SyntaxChangeKind.Add && Name != other.Name);

    // An item that is put in moves all others of its list, and what is added stands at the end of its list.
    private TextSpan Place => Kind switch
    {
        SyntaxChangeKind.InsertBefore or SyntaxChangeKind.InsertAfter => Node.Parent!.Span,
        SyntaxChangeKind.Add => new TextSpan(Node.Span.End, 0),
        SyntaxChangeKind.AddAttribute => new TextSpan(Node.Parent!.Span.End, 0),
        _ => Node.Span,
    };

    public static SyntaxChange Remove(SyntaxNode node) => new(node, SyntaxChangeKind.Remove);

    public static SyntaxChange Replace(SyntaxNode node, IWritten value) => new(node, SyntaxChangeKind.Replace, value);

    public static SyntaxChange Add(SyntaxNode holder, string? name, IWritten value) => new(holder, SyntaxChangeKind.Add, value, name);
}
