using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A device that a container needs.</summary>
public sealed class ResourceRequirement : ApiView
{
    internal ResourceRequirement(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Type => Text("type");
}
