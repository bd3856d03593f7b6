using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A cluster of Amazon ECS.</summary>
internal sealed class ClusterKind() : ResourceKind<Cluster>("cluster", ClusterShape.Instance, "clusterName")
{
    public override string? InputField => null;

    public override bool HasTask => false;

    public override ApiPath? TaskField => null;

    public override bool IsCompleted => true;

    public override void AddConstants(ApiObject root)
    {
    }

    // A strategy is of providers that the cluster has.
    public override void Complete(ApiObject root)
    {
        if (root["capacityProviders"] is null && root["defaultCapacityProviderStrategy"] is ApiArray strategy)
            root.GetOrAddArray("capacityProviders").Items.AddRange(strategy.Items.Select(it => (it as ApiObject)?["capacityProvider"] ?? new ApiUnknown()));
    }

    private protected override Cluster View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(Cluster view, TaskDefinition? task, BuildFacts build) => null;

    private protected override IEnumerable<OutputFile> Documents(Cluster view, TaskDefinition? task, BuildFacts build) =>
        CliInput.Of(NameOf(view.Root), ".cluster.json", view.Root, Shape, string.Join(", ", view.CapacityProviders.OfType<string>()));
}
