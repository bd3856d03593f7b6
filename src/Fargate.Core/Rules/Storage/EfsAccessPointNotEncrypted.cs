using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>An EFS access point without encryption in transit.</summary>
internal sealed class EfsAccessPointNotEncrypted : TaskDefinitionRule
{
    public override string Id => "FARG0709";

    public override string Title => "EFS access point needs transit encryption";

    public override string MessageFormat => "The EFS volume uses access point {0}, but transit encryption is off: set transitEncryption to ENABLED";

    public override string Description =>
        "According to the API reference, transit encryption must be enabled if an access point is used. It is off by default.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var efs = volume.EfsVolumeConfiguration;
            // With another reason beside it, the rule about that one speaks.
            if (efs.AuthorizationConfig.AccessPointId.IsKnown(out var point) && point.Length > 0
                && TransitEncryption.IsOff(efs) && TransitEncryption.EnforcedBy(efs).Count == 0)
            {
                context.Report(efs.TransitEncryption.Path, [Wording.Truncate(point)], TransitEncryption.Edit(efs));
            }
        }
    }
}
