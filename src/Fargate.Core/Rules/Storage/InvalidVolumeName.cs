using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Storage;

/// <summary>The name of a volume has other characters than it may, or is missing where it has to be.</summary>
internal sealed class InvalidVolumeName : TaskDefinitionRule
{
    public override string Id => "FARG0701";

    public override string Title => "Volume name must be 1 to 255 letters, digits, hyphens and underscores";

    public override string MessageFormat => "The volume name {0}; it must be 1 to 255 letters, digits, hyphens and underscores";

    public override string Description =>
        "Containers mount a volume by its name, and a volume that is configured at launch is matched by it. Letters are A to Z and a to z "
        + "only. ECS returns \"volume.name contains invalid characters.\" or \"volume.name should not be null or empty.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var names = new Lazy<HashSet<string>?>(() => DeclaredNames.OfVolumes(task));
        var mounts = new Lazy<ILookup<string, ApiPath>>(() => MountsOf(task));
        foreach (var volume in task.Volumes)
        {
            if (volume.Name.IsAbsent && Array.Exists(VolumeKinds.All, kind => kind.NeedsName && kind.IsWritten(volume)))
                context.Report(volume.Name.Path, ["is missing"]);
            else if (volume.Name.IsKnown(out var name) && !Names.IsValid(name))
                context.Report(volume.Name.Path, [$"is '{Wording.Truncate(name)}'"], Edits(volume.Name.Path, name));
        }

        // A name that is taken would make one volume of two.
        Edit[] Edits(ApiPath path, string name) => Names.MakeValid(name) is { } valid && names.Value?.Contains(valid) == false
            ? [new Edit(
                "valid",
                $"Use '{valid}', also in mount points",
                [Change.Set(path, valid), .. mounts.Value[name].Select(it => Change.Set(it, valid))])]
            : [];
    }

    private static ILookup<string, ApiPath> MountsOf(TaskDefinition task) =>
        (from container in task.Containers
         from mount in container.MountPoints
         where mount.SourceVolume.IsKnown(out _)
         select mount.SourceVolume).ToLookup(it => it.Describe(), it => it.Path, StringComparer.Ordinal);
}
