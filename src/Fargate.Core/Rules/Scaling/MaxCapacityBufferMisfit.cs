using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A buffer that is missing, or of no use.</summary>
internal sealed class MaxCapacityBufferMisfit : ResourceRule<Service>
{
    private const string Increase = "IncreaseMaxCapacity";

    public override string Id => "FARG1275";

    public override string Title => "MaxCapacityBuffer must be set with IncreaseMaxCapacity, and only then";

    public override string MessageFormat => "The predictive scaling policy is not valid: {0}";

    public override string Description =>
        "AWS requires MaxCapacityBuffer if MaxCapacityBreachBehavior is IncreaseMaxCapacity, and does not allow it otherwise.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var forecast in service.ScalingPolicies.Select(it => it.PredictiveScaling))
        {
            var (behavior, buffer) = (forecast.MaxCapacityBreachBehavior, forecast.MaxCapacityBuffer);
            if (behavior.Is(Increase) && buffer.IsAbsent)
                context.Report(behavior.Path, [$"{Increase} needs MaxCapacityBuffer"]);
            else if (buffer.IsKnown(out _) && !behavior.MayBe(Increase, whenAbsent: "HonorMaxCapacity"))
                context.Report(
                    buffer.Path,
                    [$"MaxCapacityBuffer is for the MaxCapacityBreachBehavior {Increase} only"],
                    new Edit("remove", "Remove MaxCapacityBuffer", Change.Remove(buffer.Path)),
                    new Edit("increase", $"Set MaxCapacityBreachBehavior to {Increase}", Change.Set(behavior.Path, Increase)));
        }
    }
}
