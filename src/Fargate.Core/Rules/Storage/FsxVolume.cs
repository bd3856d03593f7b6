using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume of FSx for Windows File Server.</summary>
internal sealed class FsxVolume : TaskDefinitionRule
{
    public override string Id => "FARG0705";

    public override string Title => "FSx for Windows File Server volumes are not supported on Fargate";

    public override string MessageFormat =>
        "Fargate does not support 'fsxWindowsFileServerVolumeConfiguration': only Windows on EC2 has these volumes";

    public override string Description =>
        "FSx for Windows File Server volumes require Windows container instances on EC2. Fargate supports EFS, EBS and S3 Files, on "
        + "Linux.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            if (volume.Has("fsxWindowsFileServerVolumeConfiguration"))
                context.Report(volume.Path.Field("fsxWindowsFileServerVolumeConfiguration"), []);
        }
    }
}
