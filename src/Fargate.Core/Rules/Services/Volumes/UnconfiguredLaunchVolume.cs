using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A volume that is configured at launch, and a launch without a configuration.</summary>
internal sealed class UnconfiguredLaunchVolume : SharedResourceRule
{
    public override string Id => "FARG1271";

    public override string Title => "Volume with configuredAtLaunch needs an EBS volume configuration";

    public override string MessageFormat => "Volume '{0}' of the task definition sets configuredAtLaunch, but no EBS volume is configured for it here";

    public override string Description =>
        "A volume that is configured at launch gets its size, type and role from the service or the run.";

    public override Certainty Certainty => Certainty.Documented;

    public UnconfiguredLaunchVolume()
    {
        // A schedule cannot have one.
        On<Service>(static (service, context) => Check(context, service.Launch));
        On<RunTask>(static (run, context) => Check(context, run.Launch));
    }

    private static void Check(RuleContext context, Launch launch)
    {
        if (context.Task is not { } task || launch.VolumeConfigurations is not { Count: 0, IsComplete: true } configurations)
            return;
        foreach (var volume in task.Volumes)
        {
            if (volume.ConfiguredAtLaunch.Is(true) && volume.Name.IsKnown(out var name))
                context.Report(configurations.Path, [Wording.Short(name)]);
        }
    }
}
