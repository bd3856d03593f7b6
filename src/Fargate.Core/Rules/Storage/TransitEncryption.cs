using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>What EFS volumes need encryption in transit for.</summary>
internal static class TransitEncryption
{
    public static Edit Edit(EfsVolume efs) =>
        new("encrypt", "Set transitEncryption to ENABLED", Change.Set(efs.TransitEncryption.Path, "ENABLED"));

    /// <summary>Whether it is surely off. It is unless it is switched on.</summary>
    public static bool IsOff(EfsVolume efs) => efs.TransitEncryption.Is("DISABLED", whenAbsent: "DISABLED");

    /// <summary>What the service does not take without it.</summary>
    public static IReadOnlyList<string> EnforcedBy(EfsVolume efs)
    {
        var reasons = new List<string>();
        if (efs.AuthorizationConfig.Iam.IsKnown(out var iam) && iam == "ENABLED")
            reasons.Add("IAM authorization");
        if (efs.TransitEncryptionPort.IsKnown(out var port) && port != 0)
            reasons.Add("transitEncryptionPort");
        return reasons;
    }
}
