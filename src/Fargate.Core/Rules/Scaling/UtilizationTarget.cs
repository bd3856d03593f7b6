using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A target for CPU or memory that is no percentage.</summary>
internal sealed class UtilizationTarget : ResourceRule<Service>
{
    private const string Cpu = "ECSServiceAverageCPUUtilization";
    private const string Memory = "ECSServiceAverageMemoryUtilization";
    private const string HighResolution = "HighResolution";

    public override string Id => "FARG1253";

    public override string Title => "Target utilization must be above 0 and at most 100 percent";

    public override string MessageFormat => "{0} is {1}; it must be above 0 and at most 100";

    public override string Description =>
        "The target value of CPU and memory is the percentage that is used.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
        {
            var tracking = policy.TargetTracking;
            if (tracking.PredefinedMetric.PredefinedMetricType.IsKnown(out var metric)
                && metric is Cpu or Memory or Cpu + HighResolution or Memory + HighResolution
                && tracking.TargetValue.IsKnown(out var target) && !(target is > 0 and <= 100))
            {
                var what = metric.StartsWith(Cpu, StringComparison.Ordinal) ? "CPU" : "memory";
                context.Report(tracking.TargetValue.Path, [$"The target of the {what} utilization", target]);
            }
        }
    }
}
