using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services;

/// <summary>Metrics that Amazon ECS does not measure, or not so often.</summary>
internal sealed class InvalidMetricConfiguration : ResourceRule<Service>
{
    public override string Id => "FARG1266";

    public override string Title => "metricConfigurations must have a metric, and a resolution of 20 or 60 seconds";

    public override string MessageFormat => "The metric configuration is not valid: {0}";

    public override string Description =>
        "Amazon ECS publishes CPUUtilization and MemoryUtilization, every 20 or 60 seconds.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var metrics in service.Input.Monitoring.MetricConfigurations)
        {
            if (metrics.ResolutionSeconds.IsKnown(out var seconds) && !ServiceMetrics.Resolutions.Contains(seconds))
            {
                context.Report(
                    metrics.ResolutionSeconds.Path,
                    [SizeEdits.Invariant($"resolutionSeconds is {seconds}; it must be 20 or 60")],
                    [.. ServiceMetrics.Resolutions.Select(it => Set(metrics, it))]);
            }

            var names = metrics.MetricNames;
            if (names is { Count: 0, IsComplete: true })
                context.Report(names.Path, ["metricNames must have a metric"]);
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i] is { } name && !ServiceMetrics.Names.Contains(name))
                    context.Report(names.PathOf(i), [$"'{Wording.Truncate(name)}' is not one of the metrics {Wording.And(ServiceMetrics.Names)}"]);
            }
        }
    }

    private static Edit Set(MetricConfiguration metrics, int seconds) => new(
        SizeEdits.Invariant($"seconds{seconds}"),
        SizeEdits.Invariant($"Set resolutionSeconds to {seconds}"),
        Change.Set(metrics.ResolutionSeconds.Path, seconds));
}
