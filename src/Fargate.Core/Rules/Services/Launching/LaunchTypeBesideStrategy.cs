using Fargate.Core.Edits;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A launch type and a capacity provider strategy at once.</summary>
internal sealed class LaunchTypeBesideStrategy : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1202";

    public override string Title => "launchType and capacityProviderStrategy exclude each other";

    public override string MessageFormat => "launchType {0} and a capacity provider strategy are both set: remove one of them";

    public override string Description =>
        "ECS returns \"Specifying both a launch type and capacity provider strategy is not supported\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (starter.Launch is { CapacityProviderStrategy.Count: > 0 } launch && launch.LaunchType.IsKnown(out var type))
        {
            context.Report(
                launch.LaunchType.Path,
                [type],
                new Edit("remove", "Remove the launch type, keep the capacity provider strategy", Change.Remove(launch.LaunchType.Path)));
        }
    }
}
