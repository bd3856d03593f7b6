using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>What the processes of a container may do beyond, or no longer do of, what Docker lets them.</summary>
public sealed class Capabilities : ApiView
{
    internal Capabilities(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ApiTextList Add => Texts("add");

    public ApiTextList Drop => Texts("drop");
}
