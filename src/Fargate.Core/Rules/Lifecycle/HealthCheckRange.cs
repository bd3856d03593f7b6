using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A number of a health check is out of range.</summary>
internal sealed class HealthCheckRange : TaskDefinitionRule
{
    private static readonly (NumberRange Range, Func<HealthCheck, Value<int>> Read)[] Numbers =
    [
        (HealthCheckLimits.Interval, static it => it.Interval),
        (HealthCheckLimits.Timeout, static it => it.Timeout),
        (HealthCheckLimits.Retries, static it => it.Retries),
        (HealthCheckLimits.StartPeriod, static it => it.StartPeriod),
    ];

    public override string Id => "FARG0503";

    public override string Title => "Health check interval, timeout, retries or startPeriod is out of range";

    public override string MessageFormat => "healthCheck {0} is {1}; it must be {2} to {3}{4}";

    public override string Description =>
        "The interval is 5 to 300 seconds, the timeout 2 to 60 seconds, retries are 1 to 10, and the start period is 0 to 300 seconds. "
        + "ECS rejects other values.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var check = container.HealthCheck;
            foreach (var (range, read) in Numbers)
            {
                var value = read(check);
                if (value.IsKnown(out var number) && !range.Contains(number))
                    context.Report(value.Path, [range.Field, number, range.Min, range.Max, range.Unit], RangeEdit.For(range, value, number));
            }
        }
    }
}
