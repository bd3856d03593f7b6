using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>What a load balancer needs for deployments that shift traffic.</summary>
public sealed class LoadBalancerAdvanced : ApiView
{
    internal LoadBalancerAdvanced(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> AlternateTargetGroupArn => Text("alternateTargetGroupArn");

    public Value<string> ProductionListenerRule => Text("productionListenerRule");

    public Value<string> RoleArn => Text("roleArn");
}
