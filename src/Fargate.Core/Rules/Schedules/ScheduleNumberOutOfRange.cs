using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Schedules;

/// <summary>A number of a schedule that the API does not take.</summary>
internal sealed class ScheduleNumberOutOfRange : ResourceRule<Schedule>
{
    public override string Id => "FARG1281";

    public override string Title => "Task count, time window or retry value of a schedule is out of range";

    public override string MessageFormat => "{0} is {1}; it must be {2} to {3}{4}";

    public override string Description =>
        "The ranges of the EventBridge Scheduler API.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Schedule schedule, RuleContext context)
    {
        foreach (var it in InputRange.OfSchedule)
        {
            if (ApiTree.Find(schedule.Root, ScheduleShape.Instance, it.Field) is not ApiScalar { Kind: ScalarKind.Number } scalar
                || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || it.Range.Contains(number))
            {
                continue;
            }

            var nearest = it.Range.Nearest(number);
            context.Report(
                it.Field, [it.Range.Field, number, it.Range.Min, it.Range.Max, it.Range.Unit], new Edit("nearest", $"Use {nearest}", Change.Set(it.Field, nearest)));
        }
    }
}
