using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A policy that follows a metric that is not measured often enough.</summary>
internal sealed class NoHighResolution : ResourceRule<Service>
{
    public override string Id => "FARG1267";

    public override string Title => "High-resolution scaling metric needs a metric configuration of 20 seconds";

    public override string MessageFormat => "{0} is measured every 20 seconds, and the service has no metric configuration of 20 seconds for {1}";

    public override string Description =>
        "AWS says: \"You must enable high-resolution metrics in Amazon ECS before creating a scaling policy with this metric type.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var configurations = service.Input.Monitoring.MetricConfigurations;
        foreach (var metric in service.ScalingPolicies.Select(it => it.TargetTracking.PredefinedMetric.PredefinedMetricType))
        {
            if (!metric.IsKnown(out var type) || ServiceMetrics.HighResolutionOf(type) is not { } measured || !configurations.IsComplete
                || configurations.Any(it => it.ResolutionSeconds.MayBe(ServiceMetrics.HighResolution, whenAbsent: 0) && MayName(it.MetricNames, measured)))
            {
                continue;
            }

            context.Report(metric.Path, [type, measured]);
        }
    }

    private static bool MayName(ApiTextList names, string metric) => !names.IsComplete || names.Any(it => it is null || it == metric);
}
