using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Clusters;

/// <summary>A cluster: the input of CreateCluster.</summary>
public sealed class Cluster(ApiObject root) : ResourceView(root, ClusterShape.Instance), IHasCapacityProviderStrategy, IHasTags
{
    public Value<string> ClusterName => Text("clusterName");

    public ApiTextList CapacityProviders => Texts("capacityProviders");

    public ApiList<CapacityProviderStrategyItem> DefaultCapacityProviderStrategy =>
        List("defaultCapacityProviderStrategy", static (node, owner, key, token) => new CapacityProviderStrategyItem(node, owner, key, token));

    public ClusterConfiguration Configuration => new(Member("configuration"), this, "configuration");

    public ApiList<Tag> Tags => List("tags", static (node, owner, key, token) => new Tag(node, owner, key, token));

    ApiList<CapacityProviderStrategyItem> IHasCapacityProviderStrategy.CapacityProviderStrategy => DefaultCapacityProviderStrategy;
}
