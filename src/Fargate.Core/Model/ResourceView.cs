using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>The view of a resource as a whole.</summary>
public abstract class ResourceView : ApiView
{
    private protected ResourceView(ApiObject root, ObjectShape shape) : base(root, shape) => Root = root;

    /// <summary>The resource as a tree, for what is written as data.</summary>
    public ApiObject Root { get; }
}
