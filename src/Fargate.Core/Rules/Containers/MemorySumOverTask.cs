using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>The containers together have more memory than the task.</summary>
internal sealed class MemorySumOverTask : TaskDefinitionRule
{
    public override string Id => "FARG0314";

    public override string Title => "Sum of container memory must not exceed task memory";

    public override string MessageFormat => "The containers' memory (memoryReservation where memory is not set) adds up to {0} MiB, but the task has {1} MiB";

    public override string Description =>
        "AWS asks that the memory reserved for all containers stays below that of the task. Whether ECS rejects more was not observed; a "
        + "task that uses all of its memory is stopped.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var sum = ContainerTotals.Memory(task);
        if (ContainerTotals.MemoryOf(task) is not { } memory || sum <= memory)
            return;
        foreach (var container in task.Containers)
        {
            if (MemoryOverTask.IsOver(container, memory))
                return;
        }

        context.Report(task.Memory.Path, [sum, memory], ContainerTotals.LargerTask(task, context.Build));
    }
}
