using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>The fewest changes that turn a list that is written into another one: an item that stays is left as it is written.</summary>
internal static class ListDifference
{
    /// <param name="nodes">The items as they are written.</param>
    /// <param name="old">What they say.</param>
    /// <param name="wanted">What the list is to say.</param>
    /// <param name="write">Makes an item of a value.</param>
    public static List<SyntaxChange> Of(IReadOnlyList<SyntaxNode> nodes, ApiArray old, ApiArray wanted, Func<ApiNode, IWritten> write)
    {
        var changes = new List<SyntaxChange>();
        var common = Common(old, wanted);
        var (i, j) = (0, 0);
        while (i < old.Items.Count || j < wanted.Items.Count)
        {
            if (i < old.Items.Count && j < wanted.Items.Count && old.Items[i].IsSameAs(wanted.Items[j]))
                (i, j) = (i + 1, j + 1);
            else if (i == old.Items.Count)
                changes.Add(new SyntaxChange(nodes[nodes.Count - 1], SyntaxChangeKind.InsertAfter, write(wanted.Items[j++])));
            else if (j == wanted.Items.Count)
                changes.Add(SyntaxChange.Remove(nodes[i++]));
            else if (common[i + 1, j + 1] == common[i, j])
                changes.Add(SyntaxChange.Replace(WrittenItems.ValueOf(nodes[i++]), write(wanted.Items[j++])));
            else if (common[i + 1, j] == common[i, j])
                changes.Add(SyntaxChange.Remove(nodes[i++]));
            else
                changes.Add(new SyntaxChange(nodes[i], SyntaxChangeKind.InsertBefore, write(wanted.Items[j++])));
        }

        return changes;
    }

    // How many items the rest of one list has in common with the rest of the other, in order.
    private static int[,] Common(ApiArray old, ApiArray wanted)
    {
        var common = new int[old.Items.Count + 1, wanted.Items.Count + 1];
        for (var i = old.Items.Count - 1; i >= 0; i--)
        {
            for (var j = wanted.Items.Count - 1; j >= 0; j--)
            {
                common[i, j] = old.Items[i].IsSameAs(wanted.Items[j])
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
