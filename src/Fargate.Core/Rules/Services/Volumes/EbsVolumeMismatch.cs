using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A setting of an EBS volume that does not fit the others.</summary>
internal sealed class EbsVolumeMismatch : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1274";

    public override string Title => "The EBS volume has something that does not fit";

    public override string MessageFormat => "{0}";

    public override string Description =>
        "Operations per second are for gp3, io1 and io2, which need them but for gp3; throughput is for gp3; a rate of initialization "
        + "is for snapshots.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        foreach (var configuration in starter.Launch.VolumeConfigurations)
        {
            var settings = configuration.Settings;
            if (settings.VolumeInitializationRate.IsKnown(out _) && settings.SnapshotId.IsAbsent)
                Refuse(settings.VolumeInitializationRate, "volumeInitializationRate is how fast a snapshot is read, and there is none");
            if (!settings.VolumeType.IsKnown(out var type))
                continue;
            if (EbsVolumes.NeedsIops(type) && settings.Iops.IsAbsent)
                context.Report(settings.Iops.Path, [$"A volume of type {type} needs iops, the operations per second"]);
            if (EbsVolumes.RefusesIops(type) && settings.Iops.IsKnown(out _))
                Refuse(settings.Iops, $"A volume of type {type} takes no iops: they are for gp3, io1 and io2");
            if (EbsVolumes.RefusesThroughput(type) && settings.Throughput.IsKnown(out _))
                Refuse(settings.Throughput, $"A volume of type {type} takes no throughput: that is for gp3");
        }

        void Refuse(Value<int> value, string message) =>
            context.Report(value.Path, [message], new Edit("remove", "Remove it", Change.Remove(value.Path)));
    }
}
