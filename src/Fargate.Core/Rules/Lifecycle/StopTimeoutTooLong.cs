using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container wants more time to stop than Fargate gives.</summary>
internal sealed class StopTimeoutTooLong : TaskDefinitionRule
{
    public override string Id => "FARG0506";

    public override string Title => "stopTimeout must not exceed 120 seconds on Fargate";

    public override string MessageFormat => "stopTimeout is {0} seconds; the maximum on Fargate is {1}, and the default is 30";

    public override string Description =>
        "ECS returns \"Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.\" AWS documents 120 "
        + "itself as valid.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var range = LifecycleLimits.StopTimeout;
        foreach (var container in task.Containers)
        {
            if (container.StopTimeout.IsKnown(out var seconds) && seconds > range.Max)
                context.Report(container.StopTimeout.Path, [seconds, range.Max], RangeEdit.For(range, container.StopTimeout, seconds));
        }
    }
}
