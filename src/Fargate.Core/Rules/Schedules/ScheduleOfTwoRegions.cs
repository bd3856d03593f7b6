using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Schedules;

namespace Fargate.Core.Rules.Schedules;

/// <summary>A schedule whose parts are in several Regions.</summary>
internal sealed class ScheduleOfTwoRegions : ResourceRule<Schedule>
{
    public override string Id => "FARG1289";

    public override string Title => "Schedule and the resources that its target names must be in the same Region";

    public override string MessageFormat => "The ARN names {0}, but the cluster is in {1}: a schedule and all resources that it names must be in the same Region";

    public override string Description =>
        "A schedule starts tasks in its own Region only: EventBridge Scheduler returns \"The target ARN provided does not match the "
        + "current region\". The cluster, the task definition and the KMS key must be in the same Region.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Schedule schedule, RuleContext context)
    {
        if (RegionOf(schedule.Target.Arn) is not { } cluster)
            return;
        foreach (var value in new[] { schedule.Target.TaskDefinitionArn, schedule.KmsKeyArn })
        {
            if (RegionOf(value) is { } region && region != cluster)
                context.Report(value.Path, [region, cluster]);
        }
    }

    // What a deployment is to fill in is no Region yet.
    private static string? RegionOf(Value<string> value) =>
        value.IsKnown(out var text) && Arn.TryParse(text, out var arn) && arn.Region.Length > 0
        && arn.Region.All(it => it is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') ? arn.Region : null;
}
