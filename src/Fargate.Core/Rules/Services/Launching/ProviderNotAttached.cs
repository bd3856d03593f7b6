using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A strategy names a capacity provider that the cluster of the same project does not have.</summary>
internal sealed class ProviderNotAttached : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1219";

    public override string Title => "Capacity provider strategy must use capacity providers of the cluster";

    public override string MessageFormat => "The strategy uses {2}, but the capacity providers of cluster '{0}' are {1}";

    public override string Description =>
        "A capacity provider must be associated with a cluster before a strategy can use it, including FARGATE and FARGATE_SPOT. If a "
        + "cluster's CapacityProviders are not set, it gets those of its default strategy.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        // A cluster that says nothing of providers may get them by another way: its attribute cannot name those of EC2.
        if (starter.Launch is not { CapacityProviderStrategy: { Count: > 0 } strategy }
            || context.NamedCluster is not { CapacityProviders: { Count: > 0, IsComplete: true } providers } cluster
            || providers.Any(it => it is null))
        {
            return;
        }

        foreach (var item in strategy)
        {
            if (item.CapacityProvider.IsKnown(out var provider) && !providers.Contains(provider))
                context.Report(item.CapacityProvider.Path, [cluster.ClusterName.Describe(), Wording.And([.. providers.Select(it => it!)]), provider]);
        }
    }
}
