using System.Text.RegularExpressions;
using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A resource label that is missing, not valid, or of no use.</summary>
internal sealed class ResourceLabelMisfit : ResourceRule<Service>
{
    private const string Requests = "ALBRequestCountPerTarget";

    private static readonly Regex Form = new(
        @"\Aapp/[^/]+/[^/]+/targetgroup/[^/]+/[^/]+\z", RegexOptions.CultureInvariant);

    public override string Id => "FARG1254";

    public override string Title => "ResourceLabel must be set for ALBRequestCountPerTarget, and only for that";

    public override string MessageFormat => "ResourceLabel {0}";

    public override string Description =>
        "A resource label names the load balancer and the target group whose requests are counted, as app/name/id/targetgroup/name/id; no "
        + "other metric has one.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
        {
            var metric = policy.TargetTracking.PredefinedMetric;
            if (!metric.PredefinedMetricType.IsKnown(out var type))
                continue;
            var label = metric.ResourceLabel;
            if (type != Requests && label.IsKnown(out _))
                context.Report(label.Path, [$"is set, but {type} has none: remove it"], new Edit("remove", "Remove 'ResourceLabel'", Change.Remove(label.Path)));
            else if (type == Requests && label.IsAbsent)
                context.Report(label.Path, [$"is missing; {type} needs it to identify the load balancer and the target group"]);
            else if (type == Requests && label.IsKnown(out var text) && !Form.IsMatch(text))
                context.Report(label.Path, [$"'{Wording.Truncate(text)}' is not valid; it must be app/name/id/targetgroup/name/id"]);
        }
    }
}
