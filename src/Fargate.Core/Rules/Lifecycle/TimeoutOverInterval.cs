using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A health check that may take longer than the time between two of them.</summary>
internal sealed class TimeoutOverInterval : TaskDefinitionRule
{
    public override string Id => "FARG0504";

    public override string Title => "Health check timeout should not exceed the interval";

    public override string MessageFormat => "timeout is {0} seconds, but interval is {1} seconds: lower the timeout, or raise the interval";

    public override string Description =>
        "ECS accepts it. With a timeout above the interval, a check that hangs is detected later than the interval suggests.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var check = container.HealthCheck;
            if (!check.Timeout.IsKnown(out var timeout) || !HealthCheckLimits.Timeout.Contains(timeout)
                || !check.Interval.Applies(HealthCheckLimits.DefaultInterval, out var interval))
            {
                continue;
            }

            if (HealthCheckLimits.Interval.Contains(interval) && timeout > interval)
            {
                context.Report(
                    check.Timeout.Path,
                    [timeout, interval],
                    new Edit("timeout", SizeEdits.Invariant($"Set timeout to {interval} seconds"), Change.Set(check.Timeout.Path, interval)));
            }
        }
    }
}
