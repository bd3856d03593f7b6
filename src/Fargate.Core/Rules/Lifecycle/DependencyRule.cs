using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A rule about a container that waits for another one.</summary>
internal abstract class DependencyRule : TaskDefinitionRule
{
    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = new ContainersByName(task.Containers);
        foreach (var container in task.Containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                // A container that waits for itself is a circle, whatever it waits for.
                if (containers[dependency.ContainerName] is { } target && !ReferenceEquals(target, container)
                    && dependency.Condition.IsKnown(out var condition))
                {
                    Check(task, context, dependency, condition, target);
                }
            }
        }
    }

    protected abstract void Check(TaskDefinition task, RuleContext context, ContainerDependency dependency, string condition, Container target);
}
