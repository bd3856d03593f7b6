using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>What should be the ARN of an S3 Files file system is not one.</summary>
internal sealed class InvalidS3FilesArn : TaskDefinitionRule
{
    public override string Id => "FARG0711";

    public override string Title => "fileSystemArn must be the ARN of an Amazon S3 Files file system";

    public override string MessageFormat => "'{0}' is not the ARN of an S3 Files file system; it must be arn:aws:s3files:<region>:<account>:file-system/fs-<id>";

    public override string Description =>
        "An ID alone is not enough, and neither is the ARN of a bucket or of an access point.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var arn = volume.S3FilesVolumeConfiguration.FileSystemArn;
            if (arn.IsKnown(out var text) && !S3FilesArns.IsFileSystem(text))
                context.Report(arn.Path, [Wording.Truncate(text)]);
        }
    }
}
