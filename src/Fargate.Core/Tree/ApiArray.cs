namespace Fargate.Core.Tree;

/// <summary>A JSON array.</summary>
public sealed class ApiArray : ApiNode
{
    /// <summary>More items may be added where this source cannot see them.</summary>
    public bool IsOpen { get; set; }

    public List<ApiNode> Items { get; } = [];

    public override IEnumerable<ApiNode> Children => Items;

    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map)
    {
        var copy = new ApiArray { IsOpen = IsOpen };
        foreach (var item in Items)
        {
            if (map(item) is { } mapped)
                copy.Items.Add(mapped);
        }

        return copy;
    }

    public override bool IsSameAs(ApiNode other)
    {
        if (other is not ApiArray it || it.IsOpen != IsOpen || it.Items.Count != Items.Count)
            return false;
        for (var i = 0; i < Items.Count; i++)
        {
            if (!Items[i].IsSameAs(it.Items[i]))
                return false;
        }

        return true;
    }
}
