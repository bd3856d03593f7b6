using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>More CPU units than the team allows.</summary>
internal sealed class CpuAboveCeiling : TaskDefinitionRule
{
    public override string Id => "FARG1102";

    public override string Title => "Task cpu exceeds fargate.max_cpu";

    public override string MessageFormat => "Task cpu is {0} CPU units; the maximum is {1} (fargate.max_cpu)";

    public override string Description =>
        "The option fargate.max_cpu in .editorconfig or .globalconfig sets the limit, as '2048' or '2 vCPU'. Without it, this rule "
        + "reports nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (Ceilings.CpuAbove(task, context) is var (cpu, ceiling))
            context.Report(task.Cpu.Path, [cpu, ceiling], Ceilings.SmallerSize(task, context));
    }
}
