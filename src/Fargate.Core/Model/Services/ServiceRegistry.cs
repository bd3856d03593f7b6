using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A registry of Cloud Map that the tasks are registered with.</summary>
public sealed class ServiceRegistry : ApiView
{
    internal ServiceRegistry(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<int> Port => Integer("port");

    public Value<string> ContainerName => Text("containerName");

    public Value<int> ContainerPort => Integer("containerPort");
}
