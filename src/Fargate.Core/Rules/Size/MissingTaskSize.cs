using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Containers;

namespace Fargate.Core.Rules.Size;

/// <summary>CPU or memory is missing at the task.</summary>
internal sealed class MissingTaskSize : TaskDefinitionRule
{
    public override string Id => "FARG0102";

    public override string Title => "Fargate requires cpu and memory at task level";

    public override string MessageFormat => "Fargate requires '{0}' at task level: {1}";

    public override string Description =>
        "Fargate reserves CPU and memory for the task as a whole; the values of the containers do not replace them. ECS returns \"Fargate "
        + "requires that 'cpu' be defined at the task level.\" or the same for 'memory'.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var isWindows = task.RuntimePlatform.IsWindows ?? false;
        if (task.Cpu.IsAbsent)
            context.Report(task.Cpu.Path, ["cpu", $"set it to {TaskSizes.Describe(TaskSizes.Cpus(isWindows))} CPU units"], Edits(task, context));
        // Of both the first offers what corrects both.
        if (task.Memory.IsAbsent)
            context.Report(task.Memory.Path, ["memory", Memories(task, isWindows)], task.Cpu.IsAbsent ? [] : Edits(task, context));
    }

    private static string Memories(TaskDefinition task, bool isWindows) =>
        Read(task.Cpu, SizeText.TryParseCpu) is { } cpu && TaskSizes.Memories(cpu, isWindows).Count > 0
            ? SizeEdits.Invariant($"with {cpu} CPU units, set it to {TaskSizes.DescribeMemories(cpu, isWindows)} MiB")
            : "set it to a number of MiB that the CPU units allow";

    private static Edit[] Edits(TaskDefinition task, RuleContext context)
    {
        // What is written but unknown, or no size at all, has no counterpart to offer.
        if (Read(task.Cpu, SizeText.TryParseCpu) is not { } cpu || Read(task.Memory, SizeText.TryParseMemory) is not { } memory)
            return [];
        var written = new TaskSize(cpu, memory);
        return ContainerTotals.SmallestThatHolds(task, written) is { } it
            ? [SizeEdits.To(task, context.Build, written, it, "smallest", $"Use {SizeEdits.Text(it)}, the smallest size that fits")]
            : [];
    }

    private static int? Read(Value<string> value, TryParse parse) =>
        value.IsAbsent ? 0 : value.IsKnown(out var text) && parse(text, out var number) ? number : null;

    private delegate bool TryParse(string text, out int number);
}
