using Fargate.Core.Tree;

namespace Fargate.Core.Model.Eks;

/// <summary>A Fargate profile of an EKS cluster: the input of CreateFargateProfile.</summary>
public sealed class FargateProfile(ApiObject root) : ResourceView(root, FargateProfileShape.Instance)
{
    public Value<string> ClusterName => Text("clusterName");

    public Value<string> PodExecutionRoleArn => Text("podExecutionRoleArn");

    public ApiTextList Subnets => Texts("subnets");

    public ApiList<PodSelector> Selectors => List("selectors", static (node, owner, key, token) => new PodSelector(node, owner, key, token));

    public TextMap Tags => Map("tags");
}
