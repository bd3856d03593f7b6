using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Eks;

/// <summary>The input of EKS's CreateFargateProfile. Source: botocore 1.43.11, eks/2017-11-01/service-2.json, read 2026-11-23.</summary>
public static class FargateProfileShape
{
    public static ObjectShape Instance { get; } = new(
        ("fargateProfileName", Text),
        ("clusterName", Text),
        ("podExecutionRoleArn", Text),
        ("subnets", TextSet),
        ("selectors", new ListShape(new ObjectShape(("namespace", Text), ("labels", StringMap))) { IsSet = true, Identity = ["namespace"] }),
        ("clientRequestToken", Text),
        ("tags", StringMap));
}
