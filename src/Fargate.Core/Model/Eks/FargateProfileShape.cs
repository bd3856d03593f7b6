using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Eks;

/// <summary>The input of EKS's CreateFargateProfile. Source: AWS's model (eng/models).</summary>
public static class FargateProfileShape
{
    public static ObjectShape Instance { get; } = new(
        ("fargateProfileName", Text),
        ("clusterName", Text),
        ("podExecutionRoleArn", Text),
        ("subnets", TextSet),
        ("selectors", SetOf(new ObjectShape(("namespace", Text), ("labels", StringMap)), "namespace")),
        ("clientRequestToken", Text),
        ("tags", StringMap));
}
