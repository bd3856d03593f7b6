using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Containers that do not use the two minutes that Fargate Spot gives.</summary>
internal sealed class ShortStopOnSpot : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1217";

    public override string Title => "Container on Fargate Spot should set stopTimeout, up to 120 seconds";

    public override string MessageFormat =>
        "{0} may run on Fargate Spot, which gives 2 minutes' notice, but does not set stopTimeout (default 30 seconds): set up to 120 seconds";

    public override string Description =>
        "Fargate Spot gives two minutes' notice before it reclaims a task. A container is killed after its stopTimeout, which is 30 "
        + "seconds by default and can be 120.";

    public override Certainty Certainty => Certainty.OptIn;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (context.Task is not { } task)
            return;
        var item = starter.Launch.CapacityProviderStrategy.FirstOrDefault(it => it.CapacityProvider.Is(LaunchSettings.Spot));
        if (item is null)
            return;
        foreach (var container in task.Containers)
        {
            if (container.StopTimeout.IsAbsent)
                context.Report(item.CapacityProvider.Path, [container.DescribeFirst()]);
        }
    }
}
