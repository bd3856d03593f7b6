using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A tmpfs that is larger than the task's memory.</summary>
internal sealed class TmpfsOverTask : TaskDefinitionRule
{
    public override string Id => "FARG0326";

    public override string Title => "tmpfs size must not exceed task memory";

    public override string MessageFormat => "tmpfs size is {0} MiB, but a tmpfs is part of the task memory, which is {1} MiB";

    public override string Description =>
        "A tmpfs is kept in memory, and what is written to it counts as memory of the container.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true || ContainerTotals.MemoryOf(task) is not { } memory)
            return;
        foreach (var container in task.Containers)
        {
            foreach (var tmpfs in container.LinuxParameters.Tmpfs)
            {
                if (tmpfs.Size.IsKnown(out var size) && size > memory)
                    context.Report(tmpfs.Size.Path, [size, memory]);
            }
        }
    }
}
