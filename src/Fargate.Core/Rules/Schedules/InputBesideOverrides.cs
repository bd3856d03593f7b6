using Fargate.Core.Model.Schedules;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Schedules;

/// <summary>An input in JSON, and attributes that write it.</summary>
internal sealed class InputBesideOverrides : ResourceRule<Schedule>
{
    public override string Id => "FARG1296";

    public override string Title => "Schedule must set its overrides as Input or as attributes, not both";

    public override string MessageFormat => "Schedule has both Input and overrides, which are written as its Input: use one of the two";

    public override string Description =>
        "A schedule overrides values of its task with the JSON in its input. [ContainerOverride], [EnvironmentOverride] and the sizes and "
        + "roles of [Schedule] write it. If Input is set, they are left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Schedule schedule, RuleContext context)
    {
        if (schedule.Overrides.Node is ApiObject && schedule.Target.Input.IsKnown(out _))
            context.Report(schedule.Target.Input.Path, []);
    }
}
