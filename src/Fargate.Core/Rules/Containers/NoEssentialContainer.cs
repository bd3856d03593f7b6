using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>No container is essential.</summary>
internal sealed class NoEssentialContainer : TaskDefinitionRule
{
    public override string Id => "FARG0317";

    public override string Title => "Task must have an essential container";

    public override string MessageFormat => "No container is essential; at least one must be, because the task stops with its essential containers";

    public override string Description =>
        "Containers are essential by default. ECS returns \"Task definition doesn't have any essential container\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var containers = task.Containers;
        if (!containers.IsComplete || containers.Count == 0)
            return;
        foreach (var container in containers)
        {
            if (!container.Essential.IsKnown(out var isEssential) || isEssential)
                return;
        }

        context.Report(containers[0].Essential.Path, [], Edits(containers));
    }

    // Others wait for some to end: these cannot be essential.
    private static Edit[] Edits(ApiList<Container> containers)
    {
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                if (dependency.ContainerName.IsKnown(out var target) && !dependency.Condition.Is("START") && !dependency.Condition.Is("HEALTHY"))
                    ending.Add(target);
            }
        }

        foreach (var container in containers)
        {
            if (container.Name.IsKnown(out var name) && !ending.Contains(name))
                return [new Edit("essential", $"Make '{name}' essential", Change.Set(container.Essential.Path, true))];
        }

        return [];
    }
}
