using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Resources;

/// <summary>A number of a service, a run, a strategy or of scaling is out of range.</summary>
internal sealed class NumberOutOfRange : SharedResourceRule
{
    public override string Id => "FARG1205";

    public override string Title => "Number, such as desiredCount, weight or cooldown, is out of range";

    public override string MessageFormat => "{0} is {1}; it must be {2}";

    public override string Description =>
        "The ranges that AWS documents for services, standalone tasks, capacity provider strategies and scaling.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public NumberOutOfRange()
    {
        On<IHasCapacityProviderStrategy>(static (resource, context) => Check(context, resource.CapacityProviderStrategy.SelectMany(NumbersOf)));
        On<RunTask>(static (run, context) => Check(context, [(ServiceLimits.RunCount, run.Input.Count)]));
        On<Service>(static (service, context) => Check(
            context,
            [
                .. NumbersOf(service.Input),
                .. NumbersOf(service.ScalableTarget),
                .. service.ScalingPolicies.SelectMany(NumbersOf),
                .. service.ScheduledActions.SelectMany(it => NumbersOf(it.Action)),
            ]));
    }

    private static void Check(RuleContext context, IEnumerable<(NumberRange Range, Value<int> Value)> numbers)
    {
        foreach (var (range, value) in numbers)
        {
            if (value.IsKnown(out var number) && !range.Contains(number))
                context.Report(value.Path, [range.Field, number, Wording.Of(range)], RangeEdit.For(range, value, number));
        }
    }

    private static IEnumerable<(NumberRange Range, Value<int> Value)> NumbersOf(CapacityProviderStrategyItem item) =>
        [(ServiceLimits.Weight, item.Weight), (ServiceLimits.Base, item.Base)];

    private static IEnumerable<(NumberRange Range, Value<int> Value)> NumbersOf(ServiceInput service)
    {
        var isRegistered = service.ServiceRegistries.Count > 0;
        yield return (isRegistered ? ServiceLimits.RegisteredCount : ServiceLimits.DesiredCount, service.DesiredCount);
        yield return (ServiceLimits.GracePeriod, service.HealthCheckGracePeriodSeconds);
        yield return (ServiceLimits.BakeTime, service.DeploymentConfiguration.BakeTimeInMinutes);
        yield return (ServiceLimits.StepBakeTime, service.DeploymentConfiguration.Linear.StepBakeTimeInMinutes);
        yield return (ServiceLimits.CanaryBakeTime, service.DeploymentConfiguration.Canary.CanaryBakeTimeInMinutes);
        foreach (var registry in service.ServiceRegistries)
            yield return (ServiceLimits.RegistryPort, registry.Port);
        foreach (var offered in service.ServiceConnectConfiguration.Services)
        {
            yield return (ServiceLimits.IngressPort, offered.IngressPortOverride);
            yield return (ServiceLimits.IdleTimeout, offered.Timeout.IdleTimeoutSeconds);
            yield return (ServiceLimits.RequestTimeout, offered.Timeout.PerRequestTimeoutSeconds);
            foreach (var alias in offered.ClientAliases)
                yield return (ServiceLimits.AliasPort, alias.Port);
        }
    }

    private static IEnumerable<(NumberRange Range, Value<int> Value)> NumbersOf(ScalableTarget bounds) =>
        [(ServiceLimits.MinCapacity, bounds.MinCapacity), (ServiceLimits.MaxCapacity, bounds.MaxCapacity)];

    private static IEnumerable<(NumberRange Range, Value<int> Value)> NumbersOf(ScalingPolicy policy) =>
    [
        (ServiceLimits.ScaleInCooldown, policy.TargetTracking.ScaleInCooldown),
        (ServiceLimits.ScaleOutCooldown, policy.TargetTracking.ScaleOutCooldown),
        (ServiceLimits.Cooldown, policy.StepScaling.Cooldown),
        (ServiceLimits.SchedulingBufferTime, policy.PredictiveScaling.SchedulingBufferTime),
        (ServiceLimits.MaxCapacityBuffer, policy.PredictiveScaling.MaxCapacityBuffer),
    ];
}
