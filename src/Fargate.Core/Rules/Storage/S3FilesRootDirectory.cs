using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A root directory beside an S3 Files access point.</summary>
internal sealed class S3FilesRootDirectory : TaskDefinitionRule
{
    public override string Id => "FARG0712";

    public override string Title => "S3 Files volume with an access point must not set rootDirectory";

    public override string MessageFormat => "rootDirectory is '{0}', but the S3 Files access point {1} has its own: remove rootDirectory, or set it to '/'";

    public override string Description =>
        "AWS documents that the root directory must be omitted or '/' if an access point is used.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var files = volume.S3FilesVolumeConfiguration;
            RootDirectories.Check(context, files.RootDirectory, files.AccessPointArn);
        }
    }
}
