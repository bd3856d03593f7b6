using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>The same task would cost less on ARM64.</summary>
internal sealed class CheaperOnArm : TaskDefinitionRule
{
    // That ARM64 has the size of 32 vCPU is not documented.
    private const int LargestCpu = 16384;

    public override string Id => "FARG1108";

    public override string Title => "Task would cost less on ARM64";

    public override string MessageFormat => "On ARM64 the task costs {0} a month instead of {1} in {2}; its images must be built for linux/arm64";

    public override string Description =>
        "Fargate's vCPU and GB prices are lower on ARM64 (Graviton). The images must be built for linux/arm64.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (PricedTask.Of(task, context.Build) is { Cost: { } cost, Billed: { IsWindows: false, IsArm: false, Size.Cpu: <= LargestCpu } billed } priced
            && priced.CostOf(billed with { IsArm = true }) is { } onArm && onArm.PerMonth < cost.PerMonth)
        {
            var path = task.RuntimePlatform.CpuArchitecture.Path;
            context.Report(
                path,
                [Money.Text(onArm.PerMonth), Money.Text(cost.PerMonth), priced.Region],
                new Edit("arm", "Use ARM64: " + Money.ChangePerMonth(cost.PerMonth, onArm.PerMonth), Change.Set(path, CpuArchitectures.Arm)));
        }
    }
}
