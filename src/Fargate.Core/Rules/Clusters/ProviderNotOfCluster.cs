using Fargate.Core.Model.Clusters;

namespace Fargate.Core.Rules.Clusters;

/// <summary>A cluster's default strategy names a capacity provider that the cluster does not have.</summary>
internal sealed class ProviderNotOfCluster : ResourceRule<Cluster>
{
    public override string Id => "FARG1284";

    public override string Title => "Default capacity provider strategy must use capacity providers of the cluster";

    public override string MessageFormat => "The default strategy uses {1}, but the cluster's capacity providers are {0}";

    public override string Description =>
        "A capacity provider must be associated with a cluster before the cluster's default strategy can use it: ECS returns that the "
        + "strategy \"cannot contain a capacity provider that is not associated with the cluster\". If CapacityProviders is not set, the "
        + "cluster gets those of the strategy.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Cluster cluster, RuleContext context)
    {
        if (cluster is not { CapacityProviders: { IsPresent: true, IsComplete: true } providers } its || providers.Any(it => it is null))
            return;
        foreach (var item in its.DefaultCapacityProviderStrategy)
        {
            if (item.CapacityProvider.IsKnown(out var provider) && !providers.Contains(provider))
                context.Report(item.CapacityProvider.Path, [Wording.And([.. providers.Select(it => it!)]), provider]);
        }
    }
}
