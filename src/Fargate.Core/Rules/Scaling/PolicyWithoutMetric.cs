using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A policy that follows no metric, or two.</summary>
internal sealed class PolicyWithoutMetric : ResourceRule<Service>
{
    public override string Id => "FARG1268";

    public override string Title => "Target tracking policy must have exactly one metric";

    public override string MessageFormat => "The policy {0}";

    public override string Description =>
        "A target tracking policy has either a predefined or a customized metric. A customized one is either a metric name or metric "
        + "math, of which one query returns data.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var tracking in service.ScalingPolicies.Where(it => it.PolicyType.Is("TargetTrackingScaling")).Select(it => it.TargetTracking))
        {
            var (isPredefined, isCustomized) = (tracking.PredefinedMetric.IsPresent, tracking.CustomizedMetric.IsPresent);
            if (isPredefined && isCustomized && tracking.Has("PredefinedMetricSpecification") && tracking.Has("CustomizedMetricSpecification"))
                context.Report(tracking.CustomizedMetric.Path, ["has a predefined metric and a customized one: it must have one of them"]);
            else if (tracking.Lacks("PredefinedMetricSpecification") && tracking.Lacks("CustomizedMetricSpecification"))
                context.Report(tracking.Path, ["follows no metric"]);
            CheckMath(context, tracking.CustomizedMetric);
        }
    }

    private static void CheckMath(RuleContext context, CustomizedMetric metric)
    {
        var queries = metric.Metrics;
        if (queries.Count == 0)
            return;
        if (metric.MetricName.IsKnown(out _))
            context.Report(metric.MetricName.Path, ["has a metric by its name beside metric math: it must have one of them"]);
        if (!queries.IsComplete || queries.Any(it => it.ReturnData.IsUnknown))
            return;
        var returning = queries.Where(it => it.ReturnData.Is(true, whenAbsent: true)).ToList();
        if (returning.Count == 0)
            context.Report(queries[0].ReturnData.Path, ["has metric math of which nothing returns data: ReturnData must be true for one query"]);
        foreach (var query in returning.Skip(1))
        {
            context.Report(
                query.ReturnData.IsAbsent ? query.Path : query.ReturnData.Path,
                ["has metric math of which two queries return data: ReturnData must be false for all but one"]);
        }
    }
}
