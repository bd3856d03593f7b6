using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>An EFS volume with settings that the service takes only with encryption in transit.</summary>
internal sealed class EfsNotEncrypted : TaskDefinitionRule
{
    public override string Id => "FARG0708";

    public override string Title => "EFS IAM authorization and transitEncryptionPort need transit encryption";

    public override string MessageFormat => "The EFS volume uses {0}, but transit encryption is off: set transitEncryption to ENABLED";

    public override string Description =>
        "ECS returns \"EFS IAM authorization requires TransitEncryption to be enabled\" or \"TransitEncryptionPort requires that "
        + "TransitEncryption is enabled\". Transit encryption is off by default.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var efs = volume.EfsVolumeConfiguration;
            if (TransitEncryption.IsOff(efs) && TransitEncryption.EnforcedBy(efs) is { Count: > 0 } reasons)
                context.Report(efs.TransitEncryption.Path, [Wording.And(reasons)], TransitEncryption.Edit(efs));
        }
    }
}
