using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume that is mounted with the rights of a task role that there is not.</summary>
internal sealed class VolumeWithoutTaskRole : TaskDefinitionRule
{
    public override string Id => "FARG0710";

    public override string Title => "S3 Files volumes, and EFS volumes with IAM authorization, need a task role";

    public override string MessageFormat => "Mounting {0} needs the permissions of a task role, and the task has none: set taskRoleArn";

    public override string Description =>
        "S3 Files volumes, and EFS volumes with IAM authorization, are mounted with the permissions of the task role. AWS documents it as "
        + "required for S3 Files.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!RoleValues.IsMissing(task.TaskRoleArn))
            return;
        var volumes = new List<string>();
        foreach (var volume in task.Volumes)
        {
            var isIam = volume.EfsVolumeConfiguration.AuthorizationConfig.Iam.IsKnown(out var iam) && iam == "ENABLED";
            if (isIam || volume.Has("s3filesVolumeConfiguration"))
                volumes.Add((isIam ? "EFS" : "S3 Files") + (volume.Name.IsKnown(out var name) ? $" volume '{Wording.Truncate(name)}'" : " volume"));
        }

        if (volumes.Count > 0)
            context.Report(task.TaskRoleArn.Path, [volumes.Count > 2 ? $"{volumes[0]} and others" : Wording.And(volumes)]);
    }
}
