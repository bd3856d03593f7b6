using Fargate.Core.Tree;

namespace Fargate.Core.Model.Clusters;

/// <summary>What a cluster says of its tasks.</summary>
public sealed class ClusterConfiguration : ApiView
{
    internal ClusterConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ExecuteCommandConfiguration ExecuteCommand => new(Member("executeCommandConfiguration"), this, "executeCommandConfiguration");
}
