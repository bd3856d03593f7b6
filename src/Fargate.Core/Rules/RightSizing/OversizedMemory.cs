using Fargate.Core.Aws;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>The containers' own limits leave memory that nothing can use.</summary>
// It speaks only where the sum of hard limits proves it: CPU shares and memory reservations are no upper bounds.
internal sealed class OversizedMemory : TaskDefinitionRule
{
    public override string Id => "FARG1101";

    public override string Title => "Task memory is larger than its containers can use";

    public override string MessageFormat => "The containers can use at most {1} of {0} MiB (limits, log buffers and tmpfs together); {2} MiB is enough";

    public override string Description =>
        "Fargate bills the size of the task. Every container here has a hard limit, and all limits together fit a smaller task memory "
        + "with the same CPU units.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // On Windows the limits leave out what the operating system itself takes.
        if (task.RuntimePlatform.IsWindows != false || !task.Containers.IsComplete || task.Containers.Count == 0
            || !task.Cpu.IsKnown(out var cpuText) || !SizeText.TryParseCpu(cpuText, out var cpu)
            || !task.Memory.IsKnown(out var memoryText) || !SizeText.TryParseMemory(memoryText, out var memory))
        {
            return;
        }

        var needed = 0L;
        foreach (var container in task.Containers)
        {
            // Docker takes 0 for no limit at all.
            if (!container.Memory.IsKnown(out var limit) || limit <= 0 || LogBufferOf(container.LogConfiguration) is not { } buffer
                || TmpfsOf(container.LinuxParameters) is not { } tmpfs)
            {
                return;
            }

            needed += (long)limit + buffer + tmpfs;
        }

        var memories = TaskSizes.Memories(cpu, isWindows: false);
        // More than they need: AWS asks for limits that stay below the task's memory, which a proxy or an agent may share.
        var enough = memories.FirstOrDefault(it => it > needed);
        if (enough == 0 || enough >= memory || !memories.Contains(memory))
            return;
        context.Report(
            task.Memory.Path,
            [memory, needed, enough],
            SizeEdits.To(task, context.Build, new TaskSize(cpu, memory), new TaskSize(cpu, enough), "smaller", SizeEdits.Invariant($"Use {enough} MiB")));
    }

    /// <summary>MiB; null where it cannot be told.</summary>
    private static int? LogBufferOf(LogConfiguration log)
    {
        if (!log.IsPresent)
            return 0;
        // The buffer of FireLens counts events, not bytes.
        if (!log.LogDriver.IsKnown(out var driver) || driver == "awsfirelens")
            return null;
        var size = log.Options["max-buffer-size"];
        if (size.IsAbsent)
            return LogBuffer.DefaultMiB;
        return size.IsKnown(out var text) && LogBuffer.TryParse(text, out var mebibytes) ? mebibytes : null;
    }

    private static long? TmpfsOf(LinuxParameters parameters)
    {
        var sum = 0L;
        foreach (var tmpfs in parameters.Tmpfs)
        {
            if (!tmpfs.Size.IsKnown(out var size) || size <= 0)
                return null;
            sum += size;
        }

        return parameters.Tmpfs.IsComplete ? sum : null;
    }
}
