using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>What another container has to have reached before this one starts.</summary>
public sealed class ContainerDependency : ApiView
{
    internal ContainerDependency(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> ContainerName => Text("containerName");

    public Value<string> Condition => Text("condition");
}
