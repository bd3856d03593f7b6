using Fargate.Core.Model.Clusters;
using Fargate.Core.Rules.Resources;

namespace Fargate.Core.Rules.Clusters;

/// <summary>A default strategy whose weights are all 0.</summary>
internal sealed class ClusterWithoutWeight : ResourceRule<Cluster>
{
    public override string Id => "FARG1218";

    public override string Title => "Default capacity provider strategy needs a weight above 0";

    public override string MessageFormat => "No capacity provider of the default strategy has a weight above 0, so the strategy starts no task: set a weight";

    public override string Description =>
        "The default weight is 0. The cluster is created, but tasks that use its default strategy fail with \"There are no capacity "
        + "providers with a weight value greater than zero defined in the default capacity provider strategy\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Cluster cluster, RuleContext context)
    {
        var strategy = cluster.DefaultCapacityProviderStrategy;
        if (ZeroWeightStrategy.Is(strategy))
            context.Report(strategy[0].Weight.Path, [], ZeroWeightStrategy.Edit(strategy));
    }
}
