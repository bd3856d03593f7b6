using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A file system whose data travels in plain text.</summary>
internal sealed class EfsWithoutEncryption : TaskDefinitionRule
{
    private const string Enabled = "ENABLED";

    public override string Id => "FARG1004";

    public override string Title => "EFS volume should use transit encryption";

    public override string MessageFormat => "EFS volume {0} is not encrypted in transit, because transitEncryption is {1}: set it to ENABLED";

    public override string Description =>
        "Transit encryption is off by default. Security Hub's control ECS.18 fails for an EFS volume without it.";

    public override Certainty Certainty => Certainty.Practice;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.18", "checkov:CKV_AWS_97", "trivy:AWS-0035"];

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var volume in task.Volumes)
        {
            var efs = volume.EfsVolumeConfiguration;
            var encryption = efs.TransitEncryption;
            if (!volume.Has("efsVolumeConfiguration") || encryption.MayBe(Enabled, whenAbsent: "") || IsDemanded(efs))
                continue;
            var name = volume.Name.IsKnown(out var known) ? $"'{Wording.Truncate(known)}'" : "of the task";
            context.Report(
                encryption.Path,
                [name, encryption.IsKnown(out var other) ? $"'{other}'" : "not set"],
                new Edit("encrypt", "Set transitEncryption to ENABLED", Change.Set(encryption.Path, Enabled)));
        }
    }

    // Then its absence is a fault, which is another rule's.
    private static bool IsDemanded(EfsVolume efs) =>
        !efs.TransitEncryptionPort.IsAbsent || !efs.AuthorizationConfig.Lacks("accessPointId") || efs.AuthorizationConfig.Iam.IsUnknown
        || efs.AuthorizationConfig.Iam.Is(Enabled);
}
