using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>An EBS volume for which the task definition has no volume.</summary>
internal sealed class UnknownLaunchVolume : ResourceRule
{
    public override string Id => "FARG1270";

    public override string Title => "The EBS volume is none of the task definition's";

    public override string MessageFormat => "The task definition has no volume '{0}' that is configured at launch";

    public override string Description =>
        "The service answers with \"The volume name 'x' in your request does not have a matching volume in your Task Definition\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(ResourceContext context)
    {
        if (context.Launch is not { VolumeConfigurations: var configurations } || context.Task is not { Volumes: { IsComplete: true } volumes })
            return;
        foreach (var configuration in configurations)
        {
            if (configuration.Name.IsKnown(out var name) && volumes.All(it => IsOther(it, name)))
                context.Report(configuration.Name.Path, [Wording.Short(name)]);
        }
    }

    private static bool IsOther(Volume volume, string name) =>
        !volume.Name.IsUnknown && (volume.Name.Or("") != name || (!volume.ConfiguredAtLaunch.IsUnknown && !volume.ConfiguredAtLaunch.Or(false)));
}
