using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A container that mounts its own volumes.</summary>
internal sealed class OwnVolumesFrom : TaskDefinitionRule
{
    public override string Id => "FARG0719";

    public override string Title => "volumesFrom must not name its own container";

    public override string MessageFormat => "Container '{0}' names itself in volumesFrom: name another container";

    public override string Description =>
        "AWS documents that volumes come from another container of the task.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var from in container.VolumesFrom)
            {
                if (from.SourceContainer.IsKnown(out var source) && container.Name.IsKnown(out var name) && source == name && name.Length > 0)
                    context.Report(from.SourceContainer.Path, [Wording.Truncate(name)], new Edit("remove", $"Remove the volumesFrom entry for '{Wording.Truncate(name)}'", Change.Remove(from.Path)));
            }
        }
    }
}
