using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>An EBS volume without a role, or without a size.</summary>
internal sealed class IncompleteEbsVolume : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1272";

    public override string Title => "EBS volume must set roleArn, and sizeInGiB or snapshotId";

    public override string MessageFormat => "The EBS volume has no {0}";

    public override string Description =>
        "ECS returns \"ECS managed EBS volume configuration was invalid\" (MissingParameter).";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        foreach (var configuration in starter.Launch.VolumeConfigurations)
        {
            var settings = configuration.Settings;
            if (settings.RoleArn.IsAbsent)
                context.Report(settings.RoleArn.Path, ["roleArn; it must be the role with which Amazon ECS creates the volume"]);
            if (settings.SizeInGiB.IsAbsent && settings.SnapshotId.IsAbsent)
                context.Report(settings.SizeInGiB.Path, ["size; it must have sizeInGiB or snapshotId"]);
        }
    }
}
