using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A root directory beside an EFS access point.</summary>
internal sealed class EfsRootDirectory : TaskDefinitionRule
{
    public override string Id => "FARG0707";

    public override string Title => "EFS volume with an access point must not set rootDirectory";

    public override string MessageFormat => "rootDirectory is '{0}', but the EFS access point {1} has its own: remove rootDirectory, or set it to '/'";

    public override string Description =>
        "ECS returns \"When using an EFS access point, the root directory must either be set to \"/\" or be omitted\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var efs = volume.EfsVolumeConfiguration;
            RootDirectories.Check(context, efs.RootDirectory, efs.AuthorizationConfig.AccessPointId);
        }
    }
}
