using Fargate.Core.Aws;
using Fargate.Core.Model.Schedules;

namespace Fargate.Core.Rules.Schedules;

/// <summary>A schedule that never runs, as its time cannot be read.</summary>
internal sealed class InvalidScheduleExpression : ResourceRule<Schedule>
{
    public override string Id => "FARG1283";

    public override string Title => "ScheduleExpression of EventBridge Scheduler is not valid";

    public override string MessageFormat => "'{0}' is not a valid schedule expression: {1}";

    public override string Description =>
        "EventBridge Scheduler accepts at(yyyy-mm-ddThh:mm:ss), rate(value unit) and cron(minutes hours day-of-month month day-of-week "
        + "year), and otherwise returns \"Invalid Schedule Expression\".";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Schedule schedule, RuleContext context)
    {
        if (schedule.ScheduleExpression is { } value && value.IsKnown(out var expression) && SchedulerExpressions.FaultOf(expression) is { } fault)
            context.Report(value.Path, [Wording.Truncate(expression), fault]);
    }
}
