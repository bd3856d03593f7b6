using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A port that a gateway sends traffic to.</summary>
public sealed class GatewayConnector : ApiView
{
    internal GatewayConnector(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> PortName => Text("portName");
}
