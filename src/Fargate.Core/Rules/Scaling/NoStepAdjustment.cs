using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Step scaling without steps.</summary>
internal sealed class NoStepAdjustment : ResourceRule<Service>
{
    public override string Id => "FARG1255";

    public override string Title => "Step scaling policy needs a step adjustment";

    public override string MessageFormat => "The step scaling policy has no step adjustment, so it changes nothing: add one";

    public override string Description =>
        "At least one step adjustment is required for a step scaling policy.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
        {
            var steps = policy.StepScaling.StepAdjustments;
            if (policy.PolicyType.Is("StepScaling") && steps is { Count: 0, IsComplete: true })
                context.Report(steps.Path, []);
        }
    }
}
