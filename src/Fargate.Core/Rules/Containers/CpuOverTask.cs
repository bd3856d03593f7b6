using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>The containers have more CPU units than the task.</summary>
internal sealed class CpuOverTask : TaskDefinitionRule
{
    public override string Id => "FARG0312";

    public override string Title => "Sum of container cpu must not exceed task cpu";

    public override string MessageFormat => "The containers' cpu adds up to {0} CPU units, but the task has {1}";

    public override string Description =>
        "ECS returns \"The sum of all container 'cpu' values cannot be greater than the task-level 'cpu' value\". An equal sum is allowed.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var sum = ContainerTotals.Cpu(task);
        if (ContainerTotals.CpuOf(task) is { } cpu && sum > cpu)
            context.Report(task.Cpu.Path, [sum, cpu], ContainerTotals.LargerTask(task, context.Build));
    }
}
