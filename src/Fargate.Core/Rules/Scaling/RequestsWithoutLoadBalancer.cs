using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Scaling by requests without a load balancer.</summary>
internal sealed class RequestsWithoutLoadBalancer : ResourceRule<Service>
{
    public override string Id => "FARG1260";

    public override string Title => "Requests are counted at a load balancer";

    public override string MessageFormat => "The policy follows the requests of a load balancer, and the service has none";

    public override string Description =>
        "AWS allows ALBRequestCountPerTarget only where a target group is attached to the service.";

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
