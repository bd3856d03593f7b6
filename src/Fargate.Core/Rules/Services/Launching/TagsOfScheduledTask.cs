using Fargate.Core.Edits;
using Fargate.Core.Model.Schedules;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>The scheduler propagates tags of the task definition alone.</summary>
internal sealed class TagsOfScheduledTask : ResourceRule<Schedule>
{
    public override string Id => "FARG1286";

    public override string Title => "propagateTags of a schedule must be TASK_DEFINITION";

    public override string MessageFormat => "A schedule cannot propagate tags from {0}: use TASK_DEFINITION";

    public override string Description =>
        "The EventBridge Scheduler API has TASK_DEFINITION as the only value of PropagateTags.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Schedule schedule, RuleContext context)
    {
        if (schedule.Launch.PropagateTags is { } value && value.IsKnown(out var source) && source != "TASK_DEFINITION")
            context.Report(value.Path, [source], new Edit("task-definition", "Use TASK_DEFINITION", Change.Set(value.Path, "TASK_DEFINITION")));
    }
}
