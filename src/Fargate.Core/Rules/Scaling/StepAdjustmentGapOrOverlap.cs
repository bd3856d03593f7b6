using Fargate.Core.Model;
using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Steps that overlap, leave a gap, or end before they start.</summary>
internal sealed class StepAdjustmentGapOrOverlap : ResourceRule<Service>
{
    public override string Id => "FARG1256";

    public override string Title => "Step adjustments must not overlap or leave a gap";

    public override string MessageFormat => "The step adjustment {0}";

    public override string Description =>
        "The ranges of the step adjustments cannot overlap or have a gap, at most one has no lower bound and at most one no upper bound, "
        + "and each ends above its start.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
        {
            var steps = policy.StepScaling.StepAdjustments;
            if (steps.IsComplete && steps.All(it => !it.MetricIntervalLowerBound.IsUnknown && !it.MetricIntervalUpperBound.IsUnknown))
                Check(context, steps);
        }
    }

    private static void Check(RuleContext context, ApiList<StepAdjustment> steps)
    {
        var reversed = steps.Where(it => Lower(it) >= Upper(it)).ToList();
        foreach (var step in reversed)
            context.Report(step.MetricIntervalUpperBound.Path, [$"ends at {Text(Upper(step))}, but starts at {Text(Lower(step))}"]);
        if (reversed.Count > 0)
            return;

        var ordered = steps.OrderBy(Lower).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (end, start) = (Upper(ordered[i - 1]), Lower(ordered[i]));
            var path = ordered[i].MetricIntervalLowerBound.Path;
            if (start < end)
                context.Report(path, [$"starts at {Text(start)}, before another one ends at {Text(end)}"]);
            else if (start > end)
                context.Report(path, [$"starts at {Text(start)}, but the previous one ends at {Text(end)}, which leaves a gap"]);
        }
    }

    // None of them is unknown here.
    private static double Lower(StepAdjustment step) => step.MetricIntervalLowerBound.IsKnown(out var bound) ? bound : double.NegativeInfinity;

    private static double Upper(StepAdjustment step) => step.MetricIntervalUpperBound.IsKnown(out var bound) ? bound : double.PositiveInfinity;

    private static string Text(double bound) => double.IsInfinity(bound) ? "no bound" : SizeEdits.Invariant($"{bound}");
}
