using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A number of an EBS volume is out of range.</summary>
internal sealed class EbsVolumeRange : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1273";

    public override string Title => "EBS volume size, IOPS or throughput is out of range";

    public override string MessageFormat => "{0} is {1}; it must be {3}{2}";

    public override string Description =>
        "The ranges of size and IOPS depend on the type of the volume.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        foreach (var configuration in starter.Launch.VolumeConfigurations)
        {
            var settings = configuration.Settings;
            Check(EbsVolumes.Throughput, settings.Throughput, "");
            // The API says no range, the AWS CDK does.
            Check(EbsVolumes.InitializationRate, settings.VolumeInitializationRate, "");
            if (!settings.VolumeType.IsKnown(out var type))
                continue;
            Check(EbsVolumes.Size(type), settings.SizeInGiB, $" for {type}");
            Check(EbsVolumes.Iops(type), settings.Iops, $" for {type}");
        }

        void Check(NumberRange? range, Value<int> value, string type)
        {
            if (range is not null && value.IsKnown(out var number) && !range.Contains(number))
                context.Report(value.Path, [range.Field, number, type, Wording.Of(range)], RangeEdit.For(range, value, number));
        }
    }
}
