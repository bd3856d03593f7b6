namespace Fargate.Core.Tree;

/// <summary>A JSON array.</summary>
public sealed class ApiArray : ApiNode
{
    /// <summary>More items may be added where this source cannot see them.</summary>
    public bool IsOpen { get; set; }

    public List<ApiNode> Items { get; } = [];

    public override ApiNode Clone()
    {
        var copy = new ApiArray { IsOpen = IsOpen };
        foreach (var item in Items)
            copy.Items.Add(item.Clone());
        return copy;
    }
}
