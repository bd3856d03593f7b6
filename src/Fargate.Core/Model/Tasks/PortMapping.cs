using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A port on which a container listens, or a range of them.</summary>
public sealed class PortMapping : ApiView
{
    internal PortMapping(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<int> ContainerPort => Integer("containerPort");

    public Value<int> HostPort => Integer("hostPort");

    public Value<string> Protocol => Text("protocol");

    public Value<string> Name => Text("name");

    public Value<string> AppProtocol => Text("appProtocol");

    public Value<string> ContainerPortRange => Text("containerPortRange");
}
