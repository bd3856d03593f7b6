using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>Whether a deployment that does not get healthy is given up.</summary>
public sealed class DeploymentCircuitBreaker : ApiView
{
    internal DeploymentCircuitBreaker(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<bool> Enable => Boolean("enable");

    public DeploymentThreshold Threshold => new(Member("thresholdConfiguration"), this, "thresholdConfiguration");
}
