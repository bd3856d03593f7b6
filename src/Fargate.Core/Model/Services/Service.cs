using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>A service and how it is scaled.</summary>
public sealed class Service : ResourceView, IStartsTasks, IHasTags
{
    public Service(ApiObject root) : base(root, ServiceShape.Instance)
    {
        Input = new ServiceInput(Member("service"), this, "service");
        Launch = new LaunchSettings(Member("service"), this, "service", isPascal: false);
    }

    public ServiceInput Input { get; }

    public LaunchSettings Launch { get; }

    public ScalableTarget ScalableTarget => new(Member("scalableTarget"), this, "scalableTarget");

    public ApiList<ScalingPolicy> ScalingPolicies =>
        List("scalingPolicies", static (node, owner, key, token) => new ScalingPolicy(node, owner, key, token));

    public ApiList<ScheduledAction> ScheduledActions =>
        List("scheduledActions", static (node, owner, key, token) => new ScheduledAction(node, owner, key, token));

    ApiList<CapacityProviderStrategyItem> IHasCapacityProviderStrategy.CapacityProviderStrategy => Launch.CapacityProviderStrategy;

    ApiList<Tag> IHasTags.Tags => Launch.Tags;

    string? IStartsTasks.ClusterName => ClusterNames.Of(Input.Cluster);

    bool IStartsTasks.MayOverride(string field) => false;
}
