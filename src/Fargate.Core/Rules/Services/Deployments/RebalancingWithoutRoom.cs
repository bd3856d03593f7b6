using Fargate.Core.Edits;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Rebalancing where no task can be added.</summary>
internal sealed class RebalancingWithoutRoom : ResourceRule
{
    public override string Id => "FARG1230";

    public override string Title => "Rebalancing needs room for more tasks";

    public override string MessageFormat =>
        "Availability Zone rebalancing is on, and maximumPercent is 100: it starts new tasks "
        + "before it ends old ones";

    public override string Description =>
        "AWS does not support Availability Zone rebalancing with a maximum percent of 100.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(ResourceContext context)
    {
        if (context.Service is not { Input: { DeploymentConfiguration.MaximumPercent: var most, AvailabilityZoneRebalancing: var rebalancing } }
            || !most.IsKnown(out var percent) || percent != 100 || !rebalancing.IsKnown(out var isOn) || isOn != "ENABLED")
        {
            return;
        }

        context.Report(
            rebalancing.Path,
            [],
            new Edit("off", "Do not rebalance", Change.Set(rebalancing.Path, "DISABLED")),
            new Edit("add", "Allow 200 percent", Change.Set(most.Path, 200)));
    }
}
