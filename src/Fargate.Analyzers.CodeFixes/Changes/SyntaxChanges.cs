using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>The changes of several edits, of which no two meet.</summary>
internal sealed class SyntaxChanges
{
    private List<SyntaxChange> _all = [];

    public IEnumerable<IGrouping<SyntaxTree, SyntaxChange>> ByFile => _all.GroupBy(it => it.Node.SyntaxTree);

    /// <summary>Takes an edit as a whole; or leaves it, where one of its changes has no place, meets another, or would lose a comment.</summary>
    /// <param name="edit">What each change of the edit does.</param>
    public bool TryAdd(IEnumerable<IReadOnlyList<SyntaxChange>> edit)
    {
        var all = _all.ToList();
        foreach (var change in edit)
        {
            var news = change.Where(it => it.New is not null || !all.Contains(it)).ToList();
            if (change.Count == 0 || news.Exists(it => all.Exists(it.Meets) || (it.New is { } value && !value.CanWrite)))
                return false;
            all.AddRange(news);
        }

        all = WithoutEmptyLists(all);
        var known = new HashSet<SyntaxChange>(_all);
        if (all.Exists(it => !known.Contains(it) && Surroundings.Forbid(it))
            || Emptied(all).Any(it => IsList(it) || Surroundings.IsCommented(it)))
        {
            return false;
        }

        _all = all;
        return true;
    }

    // C# cannot tell what "new[] { }" is a list of; and a list without items says what no list says.
    private static List<SyntaxChange> WithoutEmptyLists(List<SyntaxChange> changes)
    {
        foreach (var list in Emptied(changes).Where(IsList))
        {
            if (list.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null } argument)
                changes = [.. changes.Where(it => it.Node.Parent != list), SyntaxChange.Remove(argument)];
            else if (WrittenList.MemberOf(list) is { } member)
                changes = [.. changes.Where(it => it.Node.Parent != list), SyntaxChange.Remove(member)];
        }

        return changes;
    }

    // Of an initializer with properties all may go.
    private static bool IsList(SyntaxNode node) => node is CollectionExpressionSyntax
        || (node is InitializerExpressionSyntax && !node.IsKind(SyntaxKind.ObjectInitializerExpression));

    // The lists of which all items go.
    private static IEnumerable<SyntaxNode> Emptied(List<SyntaxChange> changes) =>
        from change in changes
        where change.Kind == SyntaxChangeKind.Remove
        group change by change.Node.Parent into list
        where list.Count() == WrittenList.Of(list.Key)!.Items.Count
        select list.Key;
}
