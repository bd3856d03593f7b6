using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container has more memory than the task.</summary>
internal sealed class MemoryOverTask : TaskDefinitionRule
{
    public override string Id => "FARG0313";

    public override string Title => "Container memory must not exceed task memory";

    public override string MessageFormat => "The container's memory is {0} MiB, but the task has {1} MiB";

    public override string Description => "ECS returns \"The 'memory' setting for container 'x' is greater than for the task\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (ContainerTotals.MemoryOf(task) is not { } limit)
            return;
        foreach (var container in task.Containers)
        {
            if (IsOver(container, limit))
                context.Report(container.Memory.Path, [container.Memory.Describe(), limit], [.. ContainerTotals.LargerTask(task, context.Build), .. SmallerContainer(task, container, limit)]);
        }
    }

    public static bool IsOver(Container container, int limit) => container.Memory.IsKnown(out var memory) && memory > limit;

    private static Edit[] SmallerContainer(TaskDefinition task, Container container, int limit)
    {
        var others = ContainerTotals.Memory(task) - ContainerTotals.Memory(container);
        // Nothing is left then for other containers, and for what is reserved.
        return others > 0 || !container.MemoryReservation.Applies(0, out var reserved) || reserved > limit || limit < ContainerLimits.MinMemoryMiB
            ? []
            : [new Edit("container", SizeEdits.Invariant($"Use {limit} MiB for the container"), Change.Set(container.Memory.Path, limit))];
    }
}
