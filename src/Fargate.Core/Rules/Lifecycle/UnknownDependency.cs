using Fargate.Core.Edits;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container waits for one that does not exist.</summary>
internal sealed class UnknownDependency : TaskDefinitionRule
{
    // Nobody wrote a task with more by hand.
    private const int MostNames = 100;

    public override string Id => "FARG0507";

    public override string Title => "A container depends on one that does not exist";

    public override string MessageFormat => "The task has no container '{0}'";

    public override string Description => "The service answers with \"Cannot depend on container x because it does not exist\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(RuleContext context)
    {
        var containers = new ContainersByName(context.Task.Containers);
        if (!containers.IsComplete)
            return;
        foreach (var container in context.Task.Containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                if (dependency.ContainerName.IsKnown(out var name) && containers[dependency.ContainerName] is null)
                {
                    context.Report(
                        dependency.ContainerName.Path,
                        [Wording.Short(name)],
                        context.Task.Containers.Count <= MostNames && Spelling.Nearest(name, containers.Names.Where(it => it != container.Name.Or(""))) is { } nearest
                            ? [new Edit("name", $"Use '{nearest}'", Change.Set(dependency.ContainerName.Path, nearest))]
                            : []);
                }
            }
        }
    }
}
