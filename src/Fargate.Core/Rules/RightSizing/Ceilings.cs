using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>The ceilings that a team sets for its definitions.</summary>
internal static class Ceilings
{
    public static readonly Ceiling Cpu = new("fargate.max_cpu", "CPU units or vCPU, such as '2048' or '2 vCPU'", SizeText.TryParseCpu);

    public static readonly Ceiling Memory = new("fargate.max_memory", "MiB or GB, such as '4096' or '4 GB'", SizeText.TryParseMemory);

    public static readonly Ceiling EphemeralStorage = new("fargate.max_ephemeral_storage", "GiB, such as '50'", static (string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));

    public static IReadOnlyList<Ceiling> All { get; } = [Cpu, Memory, EphemeralStorage];

    /// <summary>The CPU units of a task that are above the ceiling, and this.</summary>
    public static (int Cpu, int Ceiling)? CpuAbove(TaskDefinition task, RuleContext context) =>
        task.Cpu.IsKnown(out var text) && SizeText.TryParseCpu(text, out var cpu) && Cpu.In(context) is { } ceiling && cpu > ceiling ? (cpu, ceiling) : null;

    /// <summary>The largest size under both ceilings that asks for no more than the task does now.</summary>
    public static Edit[] SmallerSize(TaskDefinition task, RuleContext context)
    {
        if (BilledTask.SizeOf(task) is not { } now)
            return [];
        var bound = new TaskSize(
            Math.Min(now.Cpu, Cpu.In(context) ?? int.MaxValue),
            Math.Min(now.Memory, Memory.In(context) ?? int.MaxValue));
        return TaskSizes.LargestWithin(bound, task.RuntimePlatform.IsWindows ?? false) is { } size
            ? [SizeEdits.To(task, context.Build, now, size, "ceiling", $"Use {SizeEdits.Text(size)}")]
            : [];
    }
}
