using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A target group of VPC Lattice that the tasks are registered with.</summary>
public sealed class VpcLatticeConfiguration : ApiView
{
    internal VpcLatticeConfiguration(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> PortName => Text("portName");
}
