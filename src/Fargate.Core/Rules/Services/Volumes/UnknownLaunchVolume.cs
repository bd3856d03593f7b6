using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.Volumes;

/// <summary>An EBS volume for which the task definition has no volume.</summary>
internal sealed class UnknownLaunchVolume : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1270";

    public override string Title => "EBS volume must match a volume with configuredAtLaunch";

    public override string MessageFormat => "The task definition has no volume '{0}' with configuredAtLaunch";

    public override string Description =>
        "ECS returns \"The volume name 'x' in your request does not have a matching volume in your Task Definition\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        var configurations = starter.Launch.VolumeConfigurations;
        if (context.Task is not { Volumes: { IsComplete: true } volumes })
            return;
        foreach (var configuration in configurations)
        {
            if (configuration.Name.IsKnown(out var name) && volumes.All(it => IsOther(it, name)))
                context.Report(configuration.Name.Path, [Wording.Truncate(name)], Edits(configuration.Name, name, volumes, configurations));
        }
    }

    // One that is not configured yet.
    private static Edit[] Edits(Value<string> value, string name, ApiList<Volume> volumes, ApiList<ManagedEbsVolume> configurations)
    {
        if (volumes.Count > DeclaredNames.Most || configurations.Count > DeclaredNames.Most)
            return [];
        var free = volumes.Where(it => it.ConfiguredAtLaunch.Is(true) && !it.Name.IsUnknown && configurations.All(other => !other.Name.Is(it.Name.Describe())))
            .Select(it => it.Name.Describe()).ToList();
        return (free.Count == 1 ? free[0] : DeclaredNames.Meant(name, free)) is { } meant
            ? [new Edit("alike", $"Use '{Wording.Truncate(meant)}'", Change.Set(value.Path, meant))]
            : [];
    }

    private static bool IsOther(Volume volume, string name) =>
        !volume.Name.MayBe(name, whenAbsent: "") || (!volume.Name.IsUnknown && volume.ConfiguredAtLaunch.Is(false, whenAbsent: false));
}
