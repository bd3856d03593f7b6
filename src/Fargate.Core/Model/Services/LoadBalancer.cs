using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A target group that the tasks are registered with.</summary>
public sealed class LoadBalancer : ApiView
{
    internal LoadBalancer(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> TargetGroupArn => Text("targetGroupArn");

    public Value<string> LoadBalancerName => Text("loadBalancerName");

    public Value<string> ContainerName => Text("containerName");

    public Value<int> ContainerPort => Integer("containerPort");

    public LoadBalancerAdvanced Advanced => new(Member("advancedConfiguration"), this, "advancedConfiguration");
}
