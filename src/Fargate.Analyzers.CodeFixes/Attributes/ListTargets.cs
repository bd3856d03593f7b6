using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Build;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Lists that one argument says, or arguments one by one, and their items.</summary>
internal sealed class ListTargets(AnnotatedResource resource, CancellationToken cancellation)
{
    /// <summary>The item at a path, and the type of its list; null where it is not one of such a list.</summary>
    public (SyntaxNode Node, ITypeSymbol Type)? ItemAt(ApiPath path) =>
        path.IsItem && resource.Find(path) is { } item && resource.Find(path.Parent!) is ApiArray list
        && resource.PlaceOf(list) is { Argument: { } name } place && resource.CanChange(place)
        && place.FindArgument(cancellation) is { } argument && place.TypeOf(name) is IArrayTypeSymbol type
        && ItemsOf(place, argument, list) is { } items
            ? (items[list.Items.FindIndex(it => ReferenceEquals(it, item))], type.ElementType)
            : null;

    /// <summary>The items of a list as they are written; null where they are not written one by one.</summary>
    public static IReadOnlyList<SyntaxNode>? ItemsOf(AttributeLocation place, AttributeArgumentSyntax first, ApiArray list)
    {
        var items = WrittenItems.Of(place, first);
        // A null among them says nothing.
        return items?.Count == list.Items.Count && items.Count > 0 ? items : null;
    }

    /// <summary>What turns a list into another one; nothing where that would replace a text with parameters.</summary>
    public IReadOnlyList<SyntaxChange> Difference(ApiPath path, IReadOnlyList<SyntaxNode> items, ApiArray old, ApiArray wanted, ITypeSymbol element)
    {
        var changes = ListDifference.Of(items, old, wanted, it => new NewValue(it, element));
        var raw = (ApiArray)resource.FindRaw(path)!;
        return changes.Exists(it => it.Kind == SyntaxChangeKind.Replace && HasParameters(raw.Items[IndexOf(it.Node)])) ? [] : changes;

        int IndexOf(SyntaxNode node) => Enumerable.Range(0, items.Count).First(it => WrittenItems.ValueOf(items[it]) == node);
    }

    /// <summary>Whether a value is a text with parameters.</summary>
    public static bool HasParameters(ApiNode? node) => node is ApiScalar { Kind: ScalarKind.String } text && ParameterText.HasParameters(text.Text);
}
