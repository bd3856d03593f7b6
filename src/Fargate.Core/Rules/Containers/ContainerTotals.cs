using Fargate.Core.Aws;
using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>What the containers of a task ask for together, at least: what is unknown counts as nothing.</summary>
internal static class ContainerTotals
{
    public static long Cpu(TaskDefinition task)
    {
        var sum = 0L;
        foreach (var container in task.Containers)
            sum += Math.Max(0, container.Cpu.IsKnown(out var cpu) ? cpu : 0);
        return sum;
    }

    /// <summary>MiB.</summary>
    public static long Memory(TaskDefinition task)
    {
        var sum = 0L;
        foreach (var container in task.Containers)
            sum += Memory(container);
        return sum;
    }

    /// <summary>MiB: the hard limit, or what is reserved where there is none.</summary>
    public static int Memory(Container container)
    {
        var value = container.Memory.IsAbsent ? container.MemoryReservation : container.Memory;
        return value.IsKnown(out var memory) ? Math.Max(0, memory) : 0;
    }

    public static int? CpuOf(TaskDefinition task) => task.Cpu.IsKnown(out var text) && SizeText.TryParseCpu(text, out var cpu) ? cpu : null;

    /// <summary>MiB.</summary>
    public static int? MemoryOf(TaskDefinition task) =>
        task.Memory.IsKnown(out var text) && SizeText.TryParseMemory(text, out var memory) ? memory : null;

    public static bool AreHeldBy(TaskDefinition task, TaskSize size) => Cpu(task) <= size.Cpu && Memory(task) <= size.Memory;

    /// <summary>The smallest size that holds all containers, and is no smaller than another; null where there is none.</summary>
    public static TaskSize? SmallestThatHolds(TaskDefinition task, TaskSize least)
    {
        var (cpu, memory) = (Math.Max(least.Cpu, Cpu(task)), Math.Max(least.Memory, Memory(task)));
        return Math.Max(cpu, memory) > int.MaxValue
            ? null
            : TaskSizes.SmallestThatHolds(new TaskSize((int)cpu, (int)memory), task.RuntimePlatform.IsWindows ?? false);
    }

    /// <summary>To the smallest size that holds all containers and is no smaller than now.</summary>
    public static Edit[] LargerTask(TaskDefinition task, BuildFacts build)
    {
        return BilledTask.SizeOf(task) is { } size && SmallestThatHolds(task, size) is { } enough && enough != size
            ? [SizeEdits.To(task, build, size, enough, "task", $"Use {SizeEdits.Text(enough)} for the task, the smallest size that fits all containers")]
            : [];
    }
}
