using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A load balancer without a target group.</summary>
internal sealed class InvalidTargetGroup : ResourceRule<Service>
{
    public override string Id => "FARG1223";

    public override string Title => "targetGroupArn must be the ARN of a target group";

    public override string MessageFormat => "The {0} of the load balancer {1}; it must be the ARN of a target group";

    public override string Description =>
        "For an Application or a Network Load Balancer, the full ARN of the target group is required.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var balancer in service.Input.LoadBalancers)
        {
            var isMissing = balancer is { TargetGroupArn.IsAbsent: true, LoadBalancerName.IsAbsent: true };
            if (isMissing)
                context.Report(balancer.TargetGroupArn.Path, ["targetGroupArn", "is missing"]);
            Check(balancer.TargetGroupArn, "targetGroupArn");
            Check(balancer.Advanced.AlternateTargetGroupArn, "alternateTargetGroupArn");
        }

        void Check(Value<string> value, string field)
        {
            if (value.IsKnown(out var text) && !IsTargetGroup(text))
                context.Report(value.Path, [field, $"is '{Wording.Truncate(text)}'"]);
        }
    }

    private static bool IsTargetGroup(string text) =>
        Arn.TryParse(text, out var arn) && arn.Service == "elasticloadbalancing"
        && arn.Resource.StartsWith("targetgroup/", StringComparison.Ordinal);
}
