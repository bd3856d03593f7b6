using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A port of the task that others find by a name.</summary>
public sealed class ServiceConnectService : ApiView
{
    internal ServiceConnectService(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> PortName => Text("portName");

    public Value<string> DiscoveryName => Text("discoveryName");

    public ApiList<ClientAlias> ClientAliases =>
        List("clientAliases", static (node, owner, key, token) => new ClientAlias(node, owner, key, token));

    public Value<int> IngressPortOverride => Integer("ingressPortOverride");

    public ServiceConnectTimeout Timeout => new(Member("timeout"), this, "timeout");
}
