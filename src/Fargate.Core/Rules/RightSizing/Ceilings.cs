using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Rules.Size;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>The ceilings that a team sets for its definitions.</summary>
internal static class Ceilings
{
    public static readonly Ceiling Cpu = new("fargate.max_cpu", "CPU units or vCPU, such as '2048' or '2 vCPU'", SizeText.TryParseCpu);

    public static readonly Ceiling Memory = new("fargate.max_memory", "MiB or GB, such as '4096' or '4 GB'", SizeText.TryParseMemory);

    public static readonly Ceiling EphemeralStorage = new("fargate.max_ephemeral_storage", "GiB, such as '50'", static (string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    public static IReadOnlyList<Ceiling> All { get; } = [Cpu, Memory, EphemeralStorage];

    /// <summary>The largest size under both ceilings that asks for no more than the task does now.</summary>
    public static Edit[] SmallerSize(RuleContext context)
    {
        var task = context.Task;
        if (!task.Cpu.IsKnown(out var cpuText) || !SizeText.TryParseCpu(cpuText, out var cpu)
            || !task.Memory.IsKnown(out var memoryText) || !SizeText.TryParseMemory(memoryText, out var memory))
        {
            return [];
        }

        var bound = new TaskSize(
            Math.Min(cpu, Cpu.In(context) ?? int.MaxValue),
            Math.Min(memory, Memory.In(context) ?? int.MaxValue));
        return TaskSizes.LargestWithin(bound, task.RuntimePlatform.IsWindows ?? false) is { } size
            ? [new Edit("ceiling", $"Use {SizeEdits.Text(size)}", SizeEdits.To(task, new TaskSize(cpu, memory), size))]
            : [];
    }
}
