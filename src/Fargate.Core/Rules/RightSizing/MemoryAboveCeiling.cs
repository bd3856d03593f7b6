using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>More memory than the team allows.</summary>
internal sealed class MemoryAboveCeiling : TaskDefinitionRule
{
    public override string Id => "FARG1103";

    public override string Title => "Task memory exceeds fargate.max_memory";

    public override string MessageFormat => "Task memory is {0} MiB; the maximum is {1} (fargate.max_memory)";

    public override string Description =>
        "The option fargate.max_memory in .editorconfig or .globalconfig sets the limit, as '4096' or '4 GB'. Without it, this rule "
        + "reports nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.Memory.IsKnown(out var text) && SizeText.TryParseMemory(text, out var memory)
            && Ceilings.Memory.In(context) is { } ceiling && memory > ceiling)
        {
            // Where the CPU is above its own, that offers what corrects both.
            context.Report(task.Memory.Path, [memory, ceiling], Ceilings.CpuAbove(task, context) is null ? Ceilings.SmallerSize(task, context) : []);
        }
    }
}
