using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Rebalancing where no task can be added.</summary>
internal sealed class RebalancingWithoutRoom : ResourceRule<Service>
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

    public override void Check(Service service, RuleContext context)
    {
        var most = service.Input.DeploymentConfiguration.MaximumPercent;
        var rebalancing = service.Input.AvailabilityZoneRebalancing;
        if (!most.IsKnown(out var percent) || percent != 100 || !rebalancing.IsKnown(out var isOn) || isOn != "ENABLED")
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
