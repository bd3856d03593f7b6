using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>At how many failures a deployment is given up.</summary>
public sealed class DeploymentThreshold : ApiView
{
    internal DeploymentThreshold(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> Type => Text("type");

    public Value<int> Failures => Integer("value");
}
