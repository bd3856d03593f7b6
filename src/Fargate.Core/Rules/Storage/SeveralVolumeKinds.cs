using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>A volume that is to be two things at once.</summary>
internal sealed class SeveralVolumeKinds : TaskDefinitionRule
{
    public override string Id => "FARG0702";

    public override string Title => "Volume must have only one kind of configuration";

    public override string MessageFormat => "The volume sets {0}; only one of them is allowed";

    public override string Description =>
        "A volume has one of host, dockerVolumeConfiguration, efsVolumeConfiguration, s3filesVolumeConfiguration, "
        + "fsxWindowsFileServerVolumeConfiguration and configuredAtLaunch, or none of them.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // What Fargate refuses has to go anyway, as other rules say.
        var isFargate = task.RequiresFargate != false;
        foreach (var volume in task.Volumes)
        {
            var kinds = VolumeKinds.All.Where(it => (it.IsOnFargate || !isFargate) && it.IsWritten(volume)).Select(it => it.Field).ToArray();
            if (kinds.Length > 1)
                context.Report(volume.Path, [Wording.And(kinds)]);
        }
    }
}
