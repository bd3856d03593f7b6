using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>A volume that is configured at launch, and a launch without a configuration.</summary>
internal sealed class UnconfiguredLaunchVolume : ResourceRule
{
    public override string Id => "FARG1271";

    public override string Title => "The volume is left to the launch, which says nothing of it";

    public override string MessageFormat =>
        "The volume '{0}' of the task definition is configured at launch, and here is no "
        + "configuration for it";

    public override string Description =>
        "A volume that is configured at launch gets its size, type and role from the service or the run.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        // A schedule cannot have one.
        if (context.Schedule is not null || context.Launch is not { VolumeConfigurations: { Count: 0, IsComplete: true } configurations })
            return;
        foreach (var volume in context.Task?.Volumes ?? Enumerable.Empty<Volume>())
        {
            if (volume.ConfiguredAtLaunch.IsKnown(out var isLate) && isLate && volume.Name.IsKnown(out var name))
                context.Report(configurations.Path, [Wording.Short(name)]);
        }
    }
}
