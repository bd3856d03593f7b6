using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume on a file system that it does not name.</summary>
internal sealed class MissingFileSystem : TaskDefinitionRule
{
    public override string Id => "FARG0706";

    public override string Title => "EFS or S3 Files volume must specify its file system";

    public override string MessageFormat => "The volume does not specify its file system: {0} is required";

    public override string Description =>
        "The AWS CLI and the SDKs do not send the request: \"Missing required parameter\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            if (volume.Has("efsVolumeConfiguration"))
                Check(volume.EfsVolumeConfiguration.FileSystemId, "fileSystemId");
            if (volume.Has("s3filesVolumeConfiguration"))
                Check(volume.S3FilesVolumeConfiguration.FileSystemArn, "fileSystemArn");
        }

        void Check(Value<string> value, string field)
        {
            if (value.IsAbsent)
                context.Report(value.Path, [field]);
        }
    }
}
