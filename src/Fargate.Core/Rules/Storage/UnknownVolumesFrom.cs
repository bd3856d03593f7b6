using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>The volumes of a container that the task does not have.</summary>
internal sealed class UnknownVolumesFrom : TaskDefinitionRule
{
    public override string Id => "FARG0718";

    public override string Title => "volumesFrom must name a container of the task";

    public override string MessageFormat => "sourceContainer '{0}' is not a container of this task";

    public override string Description => "ECS returns \"Invalid 'volumesFrom' setting. Unknown container: 'x'\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        HashSet<string>? names = null;
        foreach (var container in task.Containers)
        {
            foreach (var from in container.VolumesFrom)
            {
                if (!from.SourceContainer.IsKnown(out var name))
                    continue;
                names ??= DeclaredNames.OfContainers(task);
                if (names is null)
                    return;
                if (!names.Contains(name))
                    context.Report(from.SourceContainer.Path, [Wording.Truncate(name)], Edits(from, name, container, names));
            }
        }
    }

    private static Edit[] Edits(VolumeFrom from, string name, Container container, HashSet<string> names)
    {
        var remove = new Edit("remove", $"Remove the volumesFrom entry for '{Wording.Truncate(name)}'", Change.Remove(from.Path));
        // Its own it has already, and those of another one once.
        return DeclaredNames.Meant(name, names) is { } meant && !container.Name.Is(meant)
            && container.VolumesFrom.Count <= DeclaredNames.Most && container.VolumesFrom.All(it => !it.SourceContainer.Is(meant))
            ? [new Edit("alike", $"Use '{Wording.Truncate(meant)}'", Change.Set(from.SourceContainer.Path, meant)), remove]
            : [remove];
    }
}
