using Fargate.Core.Aws;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A scheduled action at no time.</summary>
internal sealed class InvalidScalingSchedule : ResourceRule<Service>
{
    public override string Id => "FARG1259";

    public override string Title => "Schedule expression of a scaling action is not valid";

    public override string MessageFormat => "'{0}' is not a valid schedule for a scheduled action: {1}";

    public override string Description =>
        "A schedule is at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields) with six fields.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var action in service.ScheduledActions)
        {
            if (action.Schedule.IsKnown(out var schedule) && ScheduleExpressions.FaultOf(schedule) is { } fault)
                context.Report(action.Schedule.Path, [Wording.Truncate(schedule), fault]);
        }
    }
}
