namespace Fargate.Core.Model;

/// <summary>A port on which a container listens.</summary>
public sealed class PortMapping : ApiView
{
    internal PortMapping(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<int> ContainerPort => Integer("containerPort");

    public Value<string> Name => Text("name");
}
