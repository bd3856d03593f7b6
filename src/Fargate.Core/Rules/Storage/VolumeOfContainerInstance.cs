using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume that needs a container instance.</summary>
internal sealed class VolumeOfContainerInstance : TaskDefinitionRule
{
    public override string Id => "FARG0704";

    public override string Title => "Host paths and Docker volumes are not supported on Fargate";

    public override string MessageFormat => "Fargate does not support '{0}': remove it to use the task's ephemeral storage";

    public override string Description =>
        "ECS returns \"Fargate compatible task definitions do not support sourcePath\" or \"Fargate compatible task definitions do "
        + "not support dockerVolumeConfiguration\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            if (volume.Host.SourcePath.IsKnown(out var path) && path.Length > 0)
                Report(volume.Host.SourcePath.Path, volume.Host.Path, "sourcePath");
            if (volume.Has("dockerVolumeConfiguration"))
                Report(volume.Path.Field("dockerVolumeConfiguration"), volume.Path.Field("dockerVolumeConfiguration"), "dockerVolumeConfiguration");
        }

        void Report(ApiPath at, ApiPath removed, string field) =>
            context.Report(at, [field], new Edit("remove", $"Remove '{removed.Name}' (the volume is then empty when the task starts)", Change.Remove(removed)));
    }
}
