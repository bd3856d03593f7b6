using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>A fraction of a vCPU with a zero before the point.</summary>
internal sealed class LeadingZeroCpu : TaskDefinitionRule
{
    public override string Id => "FARG0109";

    public override string Title => "Write task cpu as '256' or '.25 vCPU', not '0.25 vCPU'";

    public override string MessageFormat => "AWS documents no cpu value with a leading zero, such as '{0}': write '{1}'";

    public override string Description =>
        "AWS's own examples have '256' and '.25 vCPU'. Whether ECS accepts '0.25 vCPU', as App Runner does, is not known.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var cpu = task.Cpu;
        // A size that Fargate does not have is for the rule about sizes.
        if (!cpu.IsKnown(out var text) || !text.StartsWith("0.", StringComparison.Ordinal)
            || !SizeText.TryParseCpu(text, out var units) || TaskSizes.Memories(units, isWindows: false).Count == 0)
        {
            return;
        }

        var number = SizeEdits.Invariant($"{units}");
        context.Report(cpu.Path, [text, number], new Edit("units", $"Use {number}", Change.Set(cpu.Path, number)));
    }
}
