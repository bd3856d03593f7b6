using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Parts of a policy that nothing declares.</summary>
internal sealed class PolicyWithoutType : ResourceRule<Service>
{
    public override string Id => "FARG1269";

    public override string Title => "Scaling policy must have a PolicyType";

    public override string MessageFormat => "The policy '{0}' has no PolicyType{1}";

    public override string Description =>
        "AWS requires the type of a policy. With attributes, this means that [StepAdjustment], [MetricDataQuery] and the like name a "
        + "policy that no [StepScaling], [TargetTracking] or [PredictiveScaling] of the class declares.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        // Another one may declare it.
        if (!service.ScalingPolicies.IsComplete)
            return;
        foreach (var policy in service.ScalingPolicies)
        {
            if (policy.PolicyType.IsAbsent && !IsDeclared(policy) && policy.PolicyName.IsKnown(out var name))
                context.Report(policy.Path, [Wording.Truncate(name), Instead(service, name)]);
        }
    }

    // A request that changes a policy need not repeat the type.
    private static bool IsDeclared(ScalingPolicy policy) => !policy.TargetTracking.TargetValue.IsAbsent || !policy.StepScaling.AdjustmentType.IsAbsent
        || policy.PredictiveScaling.MetricSpecifications.Any(it => !it.TargetValue.IsAbsent);

    private static string Instead(Service service, string name)
    {
        var others = service.ScalingPolicies.Where(it => it.PolicyType.IsKnown(out _) && it.PolicyName.IsKnown(out var its) && its != name)
            .Select(it => $"'{Wording.Truncate(it.PolicyName.Describe())}'").ToList();
        return others.Count == 0 ? "" : $": there is {Wording.And(others)}";
    }
}
