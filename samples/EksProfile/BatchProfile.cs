using Fargate;

namespace Samples;

/// <summary>Which pods of an EKS cluster run on Fargate: all of one namespace, and of others those that ask for it by their labels.</summary>
[FargateProfile("batch",
    ClusterName = "shop-k8s",
    PodExecutionRoleArn = "arn:aws:iam::123456789012:role/eks-fargate-pods",
    Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]
[PodSelector("batch")]
[PodSelector("jobs-*", "compute=fargate", "team=shop")]
[Tag("project", "shop")]
public static class BatchProfile;
