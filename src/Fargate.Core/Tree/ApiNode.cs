namespace Fargate.Core.Tree;

/// <summary>
/// A value in the shape of an API, as a source read it. The readers build these trees; rules see them only through the
/// typed views, which tell apart what is absent, known and unknown.
/// </summary>
// What goes through a tree is written with these members: a new kind of node does not compile without saying what they are of it.
public abstract class ApiNode
{
    /// <summary>The values that a structure or a list holds; none of anything else.</summary>
    public abstract IEnumerable<ApiNode> Children { get; }

    /// <summary>A copy in which other values stand for the children. One that becomes null is left out.</summary>
    public abstract ApiNode MapChildren(Func<ApiNode, ApiNode?> map);

    /// <summary>Whether the two say the same, in the same order.</summary>
    public abstract bool IsSameAs(ApiNode other);

    /// <summary>A copy that shares nothing that can be changed with this node.</summary>
    public ApiNode Clone() => MapChildren(static it => it.Clone());

    /// <summary>The node and all that is in it, each before what it holds.</summary>
    public IReadOnlyList<ApiNode> DescendantsAndSelf()
    {
        var all = new List<ApiNode>();
        AddTo(all);
        return all;
    }

    private void AddTo(List<ApiNode> all)
    {
        all.Add(this);
        foreach (var child in Children)
            child.AddTo(all);
    }
}
