using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A setting of an EBS volume that does not fit the others.</summary>
internal sealed class EbsVolumeMismatch : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1274";

    public override string Title => "iops, throughput or volumeInitializationRate does not fit the EBS volume";

    public override string MessageFormat => "The EBS volume {0}";

    public override string Description =>
        "IOPS are for gp3, io1 and io2, and required for io1 and io2; throughput is for gp3; an initialization rate is for snapshots. "
        + "The service answers with \"ECS managed EBS volume configuration was invalid\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        foreach (var configuration in starter.Launch.VolumeConfigurations)
        {
            var settings = configuration.Settings;
            if (settings.VolumeInitializationRate.IsKnown(out _) && settings.SnapshotId.IsAbsent)
                Refuse(settings.VolumeInitializationRate, "has volumeInitializationRate, which is for snapshots, but no snapshotId");
            if (!settings.VolumeType.IsKnown(out var type))
                continue;
            if (EbsVolumes.NeedsIops(type) && settings.Iops.IsAbsent)
                context.Report(settings.Iops.Path, [$"has the type {type}, which requires iops"]);
            if (EbsVolumes.RefusesIops(type) && settings.Iops.IsKnown(out _))
                Refuse(settings.Iops, $"has the type {type}, which does not support iops; only gp3, io1 and io2 do");
            if (EbsVolumes.RefusesThroughput(type) && settings.Throughput.IsKnown(out _))
                Refuse(settings.Throughput, $"has the type {type}, which does not support throughput; only gp3 does");
        }

        void Refuse(Value<int> value, string message) =>
            context.Report(value.Path, [message], new Edit("remove", $"Remove '{value.Path.Name}'", Change.Remove(value.Path)));
    }
}
