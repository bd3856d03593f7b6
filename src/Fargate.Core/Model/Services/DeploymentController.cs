using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>What replaces the tasks of a service by new ones.</summary>
public sealed class DeploymentController : ApiView
{
    internal DeploymentController(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> Type => Text("type");
}
