using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container's name has a character that the service does not document.</summary>
internal sealed class InvalidContainerName : TaskDefinitionRule
{
    public override string Id => "FARG0308";

    public override string Title => "Container name must be 1 to 255 letters, digits, hyphens and underscores";

    public override string MessageFormat => "Container name '{0}' is not valid; it must be 1 to 255 letters, digits, hyphens and underscores";

    public override string Description =>
        "Letters are A to Z and a to z only. ECS returns \"Container.name contains invalid characters.\" Services, other containers and log "
        + "streams refer to the name.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        HashSet<string>? others = null;
        var containers = task.Containers;
        for (var i = 0; i < containers.Count; i++)
        {
            var value = containers[i].Name;
            if (!value.IsKnown(out var name) || name.Length == 0 || Names.IsValid(name))
                continue;
            others ??= ContainerReferences.NamesOrTargets(task);
            // By its index: the path with its name no longer leads there then. A name that others refer to is more than one text to change.
            context.Report(value.Path, [Wording.Truncate(name)], Names.MakeValid(name) is { } valid && others.Add(valid) && !others.Contains(name)
                ? [new Edit("valid", $"Use '{valid}'", Change.Set(containers.Path.Item(i).Field(value.Path.Name), valid))]
                : []);
        }
    }
}
