namespace Fargate.Core.Limits;

/// <summary>
/// EKS on Fargate. Sources: General Reference, "Amazon EKS endpoints and quotas" (adjustable); CloudFormation's schema of
/// AWS::EKS::FargateProfile (labels); EKS User Guide, "Fargate Pod configuration" (sizes, 256 MiB for Kubernetes); read 2026-11-23.
/// </summary>
public static class EksLimits
{
    public const int MaxSelectors = 5;
    public const int MaxLabels = 5;
    public const int MaxLabelKeyLength = 127;
    public const int MaxLabelValueLength = 255;

    /// <summary>CPU units.</summary>
    public const int MaxCpu = 16384;

    /// <summary>MiB that kubelet, kube-proxy and containerd take of every pod.</summary>
    public const int KubernetesMemory = 256;

    /// <summary>The size that a pod gets which asks for this much; null for one that does not fit.</summary>
    public static TaskSize? SizeOf(int cpu, int memory) =>
        TaskSizes.SmallestThatHolds(new TaskSize(cpu, memory + KubernetesMemory), isWindows: false) is { Cpu: <= MaxCpu } size ? size : null;
}
