using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume that is described when the task is started, and that no container mounts.</summary>
internal sealed class UnmountedLaunchVolume : TaskDefinitionRule
{
    public override string Id => "FARG0714";

    public override string Title => "Volume with configuredAtLaunch must be mounted by a container";

    public override string MessageFormat => "Volume '{0}' sets configuredAtLaunch, but no container mounts it: add a mount point, or remove the volume";

    public override string Description => "ECS returns \"Volumes [x] are not referenced by any of the containers\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        HashSet<string>? mounted = null;
        foreach (var volume in task.Volumes)
        {
            if (!volume.ConfiguredAtLaunch.IsKnown(out var atLaunch) || !atLaunch || !volume.Name.IsKnown(out var name))
                continue;
            mounted ??= Mounted(task);
            if (mounted is null)
                return;
            if (!mounted.Contains(name))
                context.Report(volume.Name.Path, [name]);
        }
    }

    /// <summary>The names of all volumes that are mounted; null where there may be others.</summary>
    private static HashSet<string>? Mounted(TaskDefinition task)
    {
        if (!task.Containers.IsComplete)
            return null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            if (!container.MountPoints.IsComplete)
                return null;
            foreach (var mount in container.MountPoints)
            {
                if (!mount.SourceVolume.Applies("", out var name))
                    return null;
                names.Add(name);
            }
        }

        return names;
    }
}
