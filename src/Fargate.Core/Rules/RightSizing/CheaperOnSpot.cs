using Fargate.Core.Costs;
using Fargate.Core.Kinds;
using Fargate.Core.Model;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>A service that says it can be interrupted runs on demand.</summary>
internal sealed class CheaperOnSpot : ResourceRule
{
    private const string Key = "fargate.interruptible_tag";

    public override string Id => "FARG1109";

    public override string Title => "The service can be interrupted, and would cost less on Fargate Spot";

    public override string MessageFormat =>
        "The service has the tag {0}: on Fargate Spot its tasks cost {1} a month instead of {2}; "
        + "a [CapacityProviderStrategy] with FargateSpot has them run there";

    public override string Description =>
        "The option fargate.interruptible_tag in .editorconfig or .globalconfig names the tag with which a service says that its tasks may be "
        + "interrupted, as 'interruptible'; with the value false it says that they may not. Fargate Spot is up to 70 % off. Without the option this "
        + "rule is silent.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        if (context.Option(Key) is not { } key || context.Service is not { Launch: { Tags: var tags } } service
            || !tags.Any(it => it.Key.IsKnown(out var name) && name == key && SaysSo(it.Value))
            // Spot runs no Windows.
            || context.Task is not { RuntimePlatform.IsWindows: false } task || PricedTask.Of(task, context.Build, context.Root) is not { Cost: { } one }
            || CostEntries.Of(context.Kind, context.Root, task, context.Build) is not { PerHour: { } hour, LowestPerHour: { } lowest, Tasks: { } tasks and > 0 }
            || lowest < hour)
        {
            return;
        }

        var onSpot = CostEntry.PerMonth(one.LowestPerHourOnSpot * tasks);
        context.Report(service.Launch.LaunchType.Path, [key, "down to " + Money.Text(onSpot), Money.Text(CostEntry.PerMonth(hour))]);
    }

    private static bool SaysSo(Value<string> value) => !value.IsUnknown && !string.Equals(value.Or(""), "false", StringComparison.OrdinalIgnoreCase);
}
