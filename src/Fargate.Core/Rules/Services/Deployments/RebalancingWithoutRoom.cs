using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Rebalancing where no task can be added.</summary>
internal sealed class RebalancingWithoutRoom : ResourceRule<Service>
{
    public override string Id => "FARG1230";

    public override string Title => "Availability Zone rebalancing needs maximumPercent above 100";

    public override string MessageFormat =>
        "Availability Zone rebalancing is enabled, but maximumPercent is 100: rebalancing starts new tasks before it stops old ones";

    public override string Description =>
        "AWS documents that Availability Zone rebalancing does not support a maximum percent of 100.";

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
            new Edit("off", "Set availabilityZoneRebalancing to DISABLED", Change.Set(rebalancing.Path, "DISABLED")),
            new Edit("add", "Set maximumPercent to 200", Change.Set(most.Path, 200)));
    }
}
