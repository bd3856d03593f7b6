using Fargate.Core.Aws;
using Fargate.Core.Limits;
using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>A task that is also to be a pod, with what Fargate has for ECS alone.</summary>
internal sealed class UnsupportedEksPod : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1305";

    public override string Title => "EKS on Fargate does not support ARM64, Windows or more than 16 vCPU";

    public override string MessageFormat => "EKS on Fargate does not support pods {0}, which [TaskDefinition] on this class sets";

    public override string Description =>
        "On EKS, Fargate supports only Linux on x86, with up to 16 vCPU. ARM64, Windows and 32 vCPU are for ECS only.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        if (context.Task is not { } task)
            return;
        if (task.RuntimePlatform.IsWindows == true)
            context.Report(profile.Path, ["on Windows"]);
        if (task.RuntimePlatform.CpuArchitecture.Is("ARM64"))
            context.Report(profile.Path, ["on ARM64"]);
        if (task.Cpu.IsKnown(out var cpu) && SizeText.TryParseCpu(cpu, out var units) && units > EksLimits.MaxCpu)
            context.Report(profile.Path, [$"with more than {EksLimits.MaxCpu} CPU units"]);
    }
}
