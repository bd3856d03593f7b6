using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container is given up before it can be healthy.</summary>
internal sealed class StartTimeoutBeforeHealthy : TaskDefinitionRule
{
    public override string Id => "FARG0511";

    public override string Title => "startTimeout is too short for the container to become healthy";

    public override string MessageFormat =>
        "startTimeout is {0} seconds, but the container can take {1} seconds to become healthy: containers that wait for HEALTHY would not start";

    public override string Description =>
        "The first check runs one interval after the start, and failures in the start period do not count. If startTimeout ends before "
        + "the container is healthy, the containers that wait for HEALTHY do not start, and the task stops.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = new ContainersByName(task.Containers);
        // Several may wait for one container: the fault is its own.
        var seen = new HashSet<Container>();
        foreach (var container in task.Containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                if (dependency.Condition.Is("HEALTHY") && containers[dependency.ContainerName] is { } target && seen.Add(target))
                    Check(context, target);
            }
        }
    }

    private static void Check(RuleContext context, Container target)
    {
        var (timeout, check) = (target.StartTimeout, target.HealthCheck);
        if (!timeout.IsKnown(out var seconds) || !LifecycleLimits.StartTimeout.Contains(seconds) || !target.Has("healthCheck")
            || !check.Interval.Applies(HealthCheckLimits.DefaultInterval, out var interval) || !check.StartPeriod.Applies(0, out var startPeriod))
        {
            return;
        }

        var needed = Math.Max(interval, startPeriod);
        if (seconds < needed)
        {
            context.Report(timeout.Path, [seconds, needed], LifecycleLimits.StartTimeout.Contains(needed)
                ? [new Edit("longer", SizeEdits.Invariant($"Set startTimeout to {needed} seconds"), Change.Set(timeout.Path, needed))]
                : []);
        }
    }
}
