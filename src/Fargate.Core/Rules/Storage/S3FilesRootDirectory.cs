using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A root directory beside an S3 Files access point.</summary>
internal sealed class S3FilesRootDirectory : TaskDefinitionRule
{
    public override string Id => "FARG0712";

    public override string Title => "An S3 Files volume has an access point and a root directory";

    public override string MessageFormat => "The root directory is '{0}', but the access point {1} has its own: leave it out, or use '/'";

    public override string Description => "AWS documents that the root directory must be left out, or be '/', where an access point is used.";

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
