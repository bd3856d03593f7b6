using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>The containers together have more memory than the task.</summary>
internal sealed class MemorySumOverTask : TaskDefinitionRule
{
    public override string Id => "FARG0314";

    public override string Title => "The containers have more memory than the task";

    public override string MessageFormat => "The containers have {0} MiB together (limits, or else reservations), the task has {1}";

    public override string Description =>
        "AWS wants what all containers reserve to stay below the task's memory. Whether the service refuses more was not seen; a task that "
        + "uses it all is ended.";

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
