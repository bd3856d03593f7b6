namespace Fargate.Core.Tree;

/// <summary>A node with nothing in it.</summary>
public abstract class ApiLeaf : ApiNode
{
    private protected ApiLeaf()
    {
    }

    public sealed override IEnumerable<ApiNode> Children => [];
}
