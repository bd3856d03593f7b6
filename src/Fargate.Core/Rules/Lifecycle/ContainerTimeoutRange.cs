using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A start timeout is out of range, or a stop timeout too short.</summary>
internal sealed class ContainerTimeoutRange : TaskDefinitionRule
{
    public override string Id => "FARG0505";

    public override string Title => "startTimeout or stopTimeout is out of range";

    public override string MessageFormat => "'{0}' is {1} seconds; on Fargate it must be {2} to {3} seconds";

    public override string Description =>
        "AWS documents 2 to 120 seconds for both on Fargate. That ECS rejects other values was observed only for a stop timeout above "
        + "120, which FARG0506 reports.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            Check(context, container.StartTimeout, LifecycleLimits.StartTimeout, static (range, seconds) => !range.Contains(seconds));
            Check(context, container.StopTimeout, LifecycleLimits.StopTimeout, static (range, seconds) => seconds < range.Min);
        }
    }

    private static void Check(RuleContext context, Value<int> value, NumberRange range, Func<NumberRange, int, bool> isWrong)
    {
        if (value.IsKnown(out var seconds) && isWrong(range, seconds))
            context.Report(value.Path, [range.Field, seconds, range.Min, range.Max], RangeEdit.For(range, value, seconds));
    }
}
