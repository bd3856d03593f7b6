using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Windows on ARM64.</summary>
internal sealed class WindowsOnArm : TaskDefinitionRule
{
    public override string Id => "FARG0104";

    public override string Title => "ARM64 is not supported for Windows tasks on Fargate";

    public override string MessageFormat => "Fargate does not support ARM64 for {0}: use X86_64";

    public override string Description => "ECS returns \"No Fargate configuration exists for given values.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var platform = task.RuntimePlatform;
        if (platform.IsWindows != true || !platform.CpuArchitecture.IsKnown(out var architecture) || architecture != CpuArchitectures.Arm)
            return;
        context.Report(
            platform.CpuArchitecture.Path,
            [platform.OperatingSystemFamily.Describe()],
            new Edit("x86", "Use X86_64", Change.Set(platform.CpuArchitecture.Path, CpuArchitectures.X86)));
    }
}
