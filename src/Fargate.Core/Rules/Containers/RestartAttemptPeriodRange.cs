using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>The restart period is out of range.</summary>
internal sealed class RestartAttemptPeriodRange : TaskDefinitionRule
{
    public override string Id => "FARG0318";

    public override string Title => "restartAttemptPeriod must be 60 to 1800 seconds";

    public override string MessageFormat => "restartAttemptPeriod is {0} seconds; it must be {1} to {2} seconds, or unset for 300";

    public override string Description =>
        "ECS returns \"the 'restartAttemptPeriod' setting for container 'x' must be between 60 and 1800\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var range = LifecycleLimits.RestartAttemptPeriod;
        foreach (var container in task.Containers)
        {
            var value = container.RestartPolicy.RestartAttemptPeriod;
            if (value.IsKnown(out var period) && !range.Contains(period))
                context.Report(value.Path, [period, range.Min, range.Max], RangeEdit.For(range, value, period));
        }
    }
}
