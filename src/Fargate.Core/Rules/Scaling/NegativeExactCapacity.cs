using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A step to fewer than no tasks.</summary>
internal sealed class NegativeExactCapacity : ResourceRule<Service>
{
    public override string Id => "FARG1261";

    public override string Title => "ExactCapacity adjustment must not be negative";

    public override string MessageFormat => "ScalingAdjustment is {0}; with ExactCapacity it must be 0 or more";

    public override string Description =>
        "With ExactCapacity, \"you must specify a non-negative value\".";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
        {
            if (!policy.StepScaling.AdjustmentType.Is("ExactCapacity"))
                continue;
            foreach (var step in policy.StepScaling.StepAdjustments)
            {
                if (step.ScalingAdjustment.IsKnown(out var tasks) && tasks < 0)
                    context.Report(step.ScalingAdjustment.Path, [tasks]);
            }
        }
    }
}
