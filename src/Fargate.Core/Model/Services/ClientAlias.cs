using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>The name and port by which others find a service.</summary>
public sealed class ClientAlias : ApiView
{
    internal ClientAlias(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<int> Port => Integer("port");

    public Value<string> DnsName => Text("dnsName");
}
