using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>Two volumes of one name.</summary>
internal sealed class DuplicateVolumeName : TaskDefinitionRule
{
    public override string Id => "FARG0703";

    public override string Title => "Volume names must be unique within a task definition";

    public override string MessageFormat => "Volume name '{0}' is used more than once; names must be unique, because containers mount volumes by name";

    public override string Description =>
        "Mount points refer to a volume by its name, so the name must identify one volume.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var volume in task.Volumes)
        {
            if (volume.Name.IsKnown(out var name) && !seen.Add(name))
                context.Report(volume.Name.Path, [name]);
        }
    }
}
