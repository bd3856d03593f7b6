using Fargate.Core.Costs;
using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>A task that is also a pod, and gets another size there.</summary>
internal sealed class PodSize : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1306";

    public override string Title => "EKS pod gets a different size than the ECS task";

    public override string MessageFormat =>
        "EKS gives the pod {0} CPU units and {1} MiB: its containers request {2} and {3}, Kubernetes adds 256 MiB, and the sum is rounded "
        + "up; as an ECS task it has {4}";

    public override string Description =>
        "The size of a pod is the sum of its containers' requests, or the largest request of an init container if that is higher, plus "
        + "256 MiB for Kubernetes, rounded up to a size that Fargate supports. That size is billed.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        if (context.Task is { } task && PodSizes.Of(task) is var (asked, size)
            && BilledTask.SizeOf(task) is { } own && size != own)
        {
            context.Report(profile.Path, [size.Cpu, size.Memory, asked.Cpu, $"{asked.Memory} MiB", $"{own.Cpu} CPU units and {own.Memory} MiB"]);
        }
    }
}
