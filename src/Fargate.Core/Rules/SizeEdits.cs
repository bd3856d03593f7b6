using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>The corrections of a task's size, shared by the rules about it.</summary>
internal static class SizeEdits
{
    private const int UnitsPerVcpu = 1024;
    private const int MebibytesPerGibibyte = 1024;

    // Fargate's largest size is 32 vCPU and 244 GiB: a smaller number than its smallest size is one of those units.
    private const int LargestVcpu = 32;
    private const int LargestGiB = 244;

    /// <summary>The ways from a pair that does not exist to one that does, the likeliest first, none twice.</summary>
    /// <param name="task">The task.</param>
    /// <param name="build">What is known of the project.</param>
    /// <param name="wrong">The pair that does not exist.</param>
    /// <param name="enough">The smallest size that holds it and all containers.</param>
    /// <param name="holds">Whether a size holds all containers: one that does not is no correction of one that did.</param>
    /// <param name="isWindows">Whether the task runs on Windows.</param>
    public static Edit[] For(TaskDefinition task, BuildFacts build, TaskSize wrong, TaskSize? enough, Func<TaskSize, bool> holds, bool isWindows)
    {
        var edits = new List<Edit>();
        var seen = new HashSet<TaskSize>();

        var scaled = new TaskSize(
            wrong.Cpu <= LargestVcpu ? wrong.Cpu * UnitsPerVcpu : wrong.Cpu,
            wrong.Memory <= LargestGiB ? wrong.Memory * MebibytesPerGibibyte : wrong.Memory);
        if (TaskSizes.Exists(scaled, isWindows))
            Add("units", scaled, it => $"Use {Text(it)} (1024 CPU units are one vCPU, 1024 MiB one GiB)");
        var both = TaskSizes.SmallestThatHolds(wrong, isWindows);
        Add("smallest", enough, it => $"Use {Text(it)}, the smallest size that holds {(it == both ? "both" : "all containers")}");
        Add("keep-cpu", TaskSizes.WithCpu(wrong, isWindows), it => Invariant($"Keep {it.Cpu} CPU units, use {it.Memory} MiB"));
        Add("keep-memory", TaskSizes.WithMemory(wrong, isWindows), it => Invariant($"Keep {it.Memory} MiB, use {it.Cpu} CPU units"));
        return [.. edits];

        void Add(string key, TaskSize? size, Func<TaskSize, string> title)
        {
            if (size is { } it && (holds(it) || !holds(wrong)) && seen.Add(it))
                edits.Add(To(task, build, wrong, it, key, title(it)));
        }
    }

    /// <summary>From one size to another, with what that changes in price.</summary>
    public static Edit To(TaskDefinition task, BuildFacts build, TaskSize from, TaskSize to, string key, string title)
    {
        return new Edit(key, title + PricedTask.TitleOf(task, build, to), (from.Cpu == to.Cpu, from.Memory == to.Memory) switch
        {
            (true, _) => [Change.Set(task.Memory.Path, Invariant($"{to.Memory}"))],
            (_, true) => [Change.Set(task.Cpu.Path, Invariant($"{to.Cpu}"))],
            _ => [Change.Set(task.Cpu.Path, Invariant($"{to.Cpu}")), Change.Set(task.Memory.Path, Invariant($"{to.Memory}"))],
        });
    }

    /// <summary>256 CPU units and 512 MiB.</summary>
    public static string Text(TaskSize size) => Invariant($"{size.Cpu} CPU units and {size.Memory} MiB");

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
