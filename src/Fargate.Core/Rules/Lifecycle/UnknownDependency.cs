using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container waits for one that does not exist.</summary>
internal sealed class UnknownDependency : TaskDefinitionRule
{
    public override string Id => "FARG0507";

    public override string Title => "dependsOn must name a container of the task";

    public override string MessageFormat => "dependsOn names '{0}', which is not a container of this task";

    public override string Description => "ECS returns \"Cannot depend on container x because it does not exist\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = new ContainersByName(task.Containers);
        if (!containers.IsComplete)
            return;
        foreach (var container in task.Containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                if (dependency.ContainerName.IsKnown(out var name) && containers[dependency.ContainerName] is null)
                {
                    context.Report(
                        dependency.ContainerName.Path,
                        [Wording.Truncate(name)],
                        task.Containers.Count <= DeclaredNames.Most && DeclaredNames.Meant(name, [.. containers.Names.Where(it => !container.Name.Is(it))]) is { } nearest
                            ? [new Edit("name", $"Use '{nearest}'", Change.Set(dependency.ContainerName.Path, nearest))]
                            : []);
                }
            }
        }
    }
}
