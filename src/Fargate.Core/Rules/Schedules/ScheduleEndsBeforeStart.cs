using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Schedules;

namespace Fargate.Core.Rules.Schedules;

/// <summary>A schedule that ends before it begins.</summary>
internal sealed class ScheduleEndsBeforeStart : ResourceRule<Schedule>
{
    // The API takes seconds with and without a fraction; what is written in another way is left alone.
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public override string Id => "FARG1287";

    public override string Title => "EndDate of a schedule must be after StartDate";

    public override string MessageFormat => "EndDate is {1}; it must be after StartDate, which is {0}";

    public override string Description =>
        "EventBridge Scheduler returns \"The StartDate you specify must come before the EndDate.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Schedule schedule, RuleContext context)
    {
        // One that runs once ignores both.
        if (schedule.ScheduleExpression.IsKnown(out var expression) && !SchedulerExpressions.IsOnce(expression)
            && TryRead(schedule.StartDate, out var start, out var startText) && TryRead(schedule.EndDate, out var end, out var endText) && start >= end)
        {
            context.Report(schedule.EndDate.Path, [Wording.Truncate(startText), Wording.Truncate(endText)]);
        }
    }

    private static bool TryRead(Value<string> value, out DateTimeOffset time, out string text)
    {
        time = default;
        return value.IsKnown(out text!) && DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }
}
