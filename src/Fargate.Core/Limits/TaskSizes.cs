using System.Globalization;

namespace Fargate.Core.Limits;

/// <summary>
/// The sizes that Fargate has: 77 pairs on Linux, 43 of them on Windows.
/// Source: Amazon ECS Developer Guide, "Task definition parameters for Fargate", task size
/// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html), read 2026-10.
/// Rows up to 16 vCPU were also seen enforced by the API ("No Fargate configuration exists for given values."), 2026-08-15.
/// 32 vCPU: the guide's table of CPU values has it; its table of memory values does not yet.
/// </summary>
public static class TaskSizes
{
    private static readonly Row[] Rows =
    [
        new(256, [512, 1024, 2048], onWindows: false),
        new(512, Range(1024, 4096, 1024), onWindows: false),
        new(1024, Range(2048, 8192, 1024), onWindows: true),
        new(2048, Range(4096, 16384, 1024), onWindows: true),
        new(4096, Range(8192, 30720, 1024), onWindows: true),
        new(8192, Range(16384, 61440, 4096), onWindows: false),
        new(16384, Range(32768, 122880, 8192), onWindows: false),
        new(32768, [61440, 122880, 249856], onWindows: false),
    ];

    public static IReadOnlyList<int> Cpus(bool isWindows) =>
        [.. Rows.Where(row => row.OnWindows || !isWindows).Select(row => row.Cpu)];

    /// <summary>The memory values at a number of CPU units, rising; none where Fargate does not have that number.</summary>
    public static IReadOnlyList<int> Memories(int cpu, bool isWindows) =>
        Array.Find(Rows, row => row.Cpu == cpu && (row.OnWindows || !isWindows))?.Memories ?? [];

    public static IEnumerable<TaskSize> All(bool isWindows) =>
        from cpu in Cpus(isWindows) from memory in Memories(cpu, isWindows) select new TaskSize(cpu, memory);

    public static bool Exists(TaskSize size, bool isWindows) => Memories(size.Cpu, isWindows).Contains(size.Memory);

    /// <summary>The smallest size that holds both values: the fewest CPU units first, then the least memory.</summary>
    public static TaskSize? SmallestThatHolds(TaskSize wanted, bool isWindows) =>
        All(isWindows).Where(it => it.Cpu >= wanted.Cpu && it.Memory >= wanted.Memory).Cast<TaskSize?>().FirstOrDefault();

    /// <summary>At the same CPU units: the least memory that holds the wanted one, or else the most there is.</summary>
    public static TaskSize? WithCpu(TaskSize wanted, bool isWindows)
    {
        var memories = Memories(wanted.Cpu, isWindows);
        return memories.Count == 0 ? null
            : new TaskSize(wanted.Cpu, memories.FirstOrDefault(it => it >= wanted.Memory) is > 0 and var enough ? enough : memories[memories.Count - 1]);
    }

    /// <summary>With the same memory: the fewest CPU units that are enough, or else the most with which that memory goes.</summary>
    public static TaskSize? WithMemory(TaskSize wanted, bool isWindows)
    {
        var cpus = Cpus(isWindows).Where(cpu => Memories(cpu, isWindows).Contains(wanted.Memory)).ToArray();
        return cpus.Length == 0 ? null
            : wanted with { Cpu = cpus.FirstOrDefault(it => it >= wanted.Cpu) is > 0 and var enough ? enough : cpus[cpus.Length - 1] };
    }

    /// <summary>The largest size with neither value above its bound.</summary>
    public static TaskSize? LargestWithin(TaskSize bound, bool isWindows) =>
        All(isWindows).Where(it => it.Cpu <= bound.Cpu && it.Memory <= bound.Memory).Cast<TaskSize?>().LastOrDefault();

    /// <summary>The memory values at some CPU units as a user reads them: <c>512, 1024 or 2048</c>, <c>2048 to 8192 in steps of 1024</c>.</summary>
    public static string DescribeMemories(int cpu, bool isWindows)
    {
        var memories = Memories(cpu, isWindows);
        var step = memories[1] - memories[0];
        var isRange = memories.Count > 3 && memories[memories.Count - 1] - memories[0] == step * (memories.Count - 1);
        return isRange
            ? string.Format(CultureInfo.InvariantCulture, "{0} to {1} in steps of {2}", memories[0], memories[memories.Count - 1], step)
            : Describe(memories);
    }

    /// <summary><c>1024, 2048 or 4096</c>.</summary>
    public static string Describe(IReadOnlyList<int> values)
    {
        var texts = values.Select(it => it.ToString(CultureInfo.InvariantCulture)).ToArray();
        return string.Join(", ", texts, 0, texts.Length - 1) + " or " + texts[texts.Length - 1];
    }

    private static int[] Range(int first, int last, int step) =>
        Enumerable.Range(0, ((last - first) / step) + 1).Select(i => first + (i * step)).ToArray();

    private sealed class Row(int cpu, int[] memories, bool onWindows)
    {
        public int Cpu => cpu;

        public int[] Memories => memories;

        public bool OnWindows => onWindows;
    }
}
