using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>More containers than a task may have.</summary>
internal sealed class TooManyContainers : TaskDefinitionRule
{
    public override string Id => "FARG0311";

    public override string Title => "Task definition must not have more than 10 containers";

    public override string MessageFormat => "The task definition has {0} containers; the maximum is {1}";

    public override string Description =>
        "AWS does not raise this quota. ECS returns \"Too many containers\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = task.Containers;
        if (containers.Count > ContainerLimits.MaxContainers)
            context.Report(containers.Path, [containers.Count, ContainerLimits.MaxContainers]);
    }
}
