using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Containers;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Size;

/// <summary>CPU and memory are not a pair that Fargate has.</summary>
internal sealed class InvalidTaskSize : TaskDefinitionRule
{
    public override string Id => "FARG0101";

    public override string Title => "Combination of task cpu and memory is not supported on Fargate";

    public override string MessageFormat => "Fargate does not support a task size of {0}: {1}";

    public override string Description =>
        "Fargate supports a fixed set of combinations of CPU units and memory, and nothing is rounded. For others ECS returns \"No Fargate "
        + "configuration exists for given values.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // Every size that Windows has, Linux has too: what Linux lacks is wrong whatever the operating system turns out to be.
        var isWindows = task.RuntimePlatform.IsWindows ?? false;
        var hasCpu = task.Cpu.IsKnown(out var cpuText);
        var hasMemory = task.Memory.IsKnown(out var memoryText);
        var isCpu = SizeText.TryParseCpu(cpuText ?? "", out var cpu);
        var isMemory = SizeText.TryParseMemory(memoryText ?? "", out var memory);
        var size = new TaskSize(cpu, memory);

        if (hasCpu && (!isCpu || TaskSizes.Memories(cpu, isWindows).Count == 0))
            Report(task.Cpu.Path, $"CPU units must be {TaskSizes.Describe(TaskSizes.Cpus(isWindows))}{(isWindows ? " on Windows" : "")}");
        else if (hasMemory && !isMemory)
            Report(task.Memory.Path, "memory must be a number of MiB, or of GB with the unit");
        else if (hasCpu && hasMemory && !TaskSizes.Exists(size, isWindows))
            Report(task.Memory.Path, $"with {cpu} CPU units, memory must be {TaskSizes.DescribeMemories(cpu, isWindows)} MiB");
        else if (hasMemory && !hasCpu && TaskSizes.WithMemory(size, isWindows) is null)
            Report(task.Memory.Path, "no number of CPU units supports this memory");

        void Report(ApiPath path, string allowed) => context.Report(
            path,
            [Describe(), allowed],
            isCpu && isMemory ? SizeEdits.For(task, context.Build, size, ContainerTotals.SmallestThatHolds(task, size), it => ContainerTotals.AreHeldBy(task, it), isWindows) : []);

        string Describe() => (hasCpu, hasMemory) switch
        {
            (true, true) => $"{Cpu()} and {Memory()}",
            (true, false) => Cpu(),
            _ => Memory(),
        };

        string Cpu() => (isCpu ? $"{cpu.ToString(CultureInfo.InvariantCulture)} CPU units" : $"\"{cpuText}\" CPU units") + context.Words.OfDefault(task.Cpu.Path);

        string Memory() => (isMemory ? $"{memory.ToString(CultureInfo.InvariantCulture)} MiB" : $"\"{memoryText}\" memory") + context.Words.OfDefault(task.Memory.Path);
    }
}
