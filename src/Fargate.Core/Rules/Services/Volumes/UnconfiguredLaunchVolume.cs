using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A volume that is configured at launch, and a launch without a configuration.</summary>
internal sealed class UnconfiguredLaunchVolume : SharedResourceRule
{
    public override string Id => "FARG1271";

    public override string Title => "Volume with configuredAtLaunch needs an EBS volume configuration";

    public override string MessageFormat => "Volume '{0}' of the task definition sets configuredAtLaunch, but {1}";

    public override string Description =>
        "A volume that is configured at launch gets its size, type and role from the service or the standalone task. A schedule of "
        + "EventBridge Scheduler cannot configure it.";

    public override Certainty Certainty => Certainty.Documented;

    public UnconfiguredLaunchVolume()
    {
        On<Service>(static (service, context) => Check(context, service.Launch));
        On<RunTask>(static (run, context) => Check(context, run.Launch));
        On<Schedule>(static (schedule, context) => Report(context, schedule.Launch.TaskDefinitionArn.Path, "a schedule cannot configure it"));
    }

    private static void Check(RuleContext context, LaunchSettings launch)
    {
        if (launch.VolumeConfigurations is { Count: 0, IsComplete: true } configurations)
            Report(context, configurations.Path, "no EBS volume is configured for it here");
    }

    private static void Report(RuleContext context, ApiPath path, string fault)
    {
        foreach (var volume in context.Task?.Volumes ?? Enumerable.Empty<Volume>())
        {
            if (volume.ConfiguredAtLaunch.Is(true) && volume.Name.IsKnown(out var name))
                context.Report(path, [Wording.Truncate(name), fault]);
        }
    }
}
