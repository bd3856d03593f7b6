using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A definition without a container.</summary>
internal sealed class NoContainers : TaskDefinitionRule
{
    public override string Id => "FARG0301";

    public override string Title => "Task definition must have at least one container";

    public override string MessageFormat => "The task definition has no containers; it must have 1 to 10";

    public override string Description => "ECS returns \"Container list cannot be empty\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = task.Containers;
        if (containers is { Count: 0, IsComplete: true })
            context.Report(containers.Path, []);
    }
}
