using Fargate.Core.Model.Scaling;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Step scaling without steps.</summary>
internal sealed class NoStepAdjustment : ResourceRule
{
    public override string Id => "FARG1255";

    public override string Title => "Step scaling needs a step";

    public override string MessageFormat => "The policy has no step: it changes nothing";

    public override string Description =>
        "At least one step adjustment is required for a step scaling policy.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        foreach (var policy in context.Service?.ScalingPolicies ?? Enumerable.Empty<ScalingPolicy>())
        {
            var steps = policy.StepScaling.StepAdjustments;
            if (policy.PolicyType.IsKnown(out var type) && type == "StepScaling" && steps is { Count: 0, IsComplete: true })
                context.Report(steps.Path, []);
        }
    }
}
