using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Scaling by requests without a load balancer.</summary>
internal sealed class RequestsWithoutLoadBalancer : ResourceRule<Service>
{
    public override string Id => "FARG1260";

    public override string Title => "ALBRequestCountPerTarget needs a load balancer";

    public override string MessageFormat => "The scaling policy follows load balancer requests, but the service has no load balancer";

    public override string Description =>
        "AWS allows ALBRequestCountPerTarget only if a target group is attached to the service.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (!service.Input.Lacks("loadBalancers"))
            return;
        foreach (var policy in service.ScalingPolicies)
        {
            var metric = policy.TargetTracking.PredefinedMetric.PredefinedMetricType;
            if (metric.IsKnown(out var type) && type == "ALBRequestCountPerTarget")
                context.Report(metric.Path, []);
        }
    }
}
