using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Two containers of one name.</summary>
internal sealed class DuplicateContainerName : TaskDefinitionRule
{
    public override string Id => "FARG0302";

    public override string Title => "Container names must be unique within a task definition";

    public override string MessageFormat => "Container name '{0}' is used more than once; names must be unique within a task definition";

    public override string Description => "ECS returns \"Container names must be unique within a task definition\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            if (container.Name.IsKnown(out var name) && !seen.Add(name))
                context.Report(container.Name.Path, [name]);
        }
    }
}
