using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A load balancer without what a strategy that shifts traffic needs.</summary>
internal sealed class IncompleteTrafficShift : ResourceRule<Service>
{
    public override string Id => "FARG1236";

    public override string Title => "Load balancer of a blue/green, linear or canary service lacks a required field";

    public override string MessageFormat => "Strategy {0} shifts traffic, but the load balancer has no {1}";

    public override string Description =>
        "For a blue/green, linear or canary deployment, a load balancer needs an alternate target group, a production listener rule and a "
        + "role.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        if (input.ShiftingStrategy() is not { } strategy)
            return;
        foreach (var balancer in input.LoadBalancers)
        {
            (Value<string> Value, string Field)[] needed =
            [
                (balancer.Advanced.AlternateTargetGroupArn, "alternateTargetGroupArn"),
                (balancer.Advanced.ProductionListenerRule, "productionListenerRule"),
                (balancer.Advanced.RoleArn, "roleArn"),
            ];
            var missing = needed.Where(it => it.Value.IsAbsent).Select(it => it.Field).ToList();
            if (missing.Count > 0)
                context.Report(balancer.Advanced.Path, [strategy, Wording.And(missing)]);
        }
    }
}
