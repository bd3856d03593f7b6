using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>A service that says it can be interrupted runs on demand.</summary>
internal sealed class CheaperOnSpot : ResourceRule<Service>
{
    private const string Key = "fargate.interruptible_tag";

    public override string Id => "FARG1109";

    public override string Title => "Service with fargate.interruptible_tag would cost less on Fargate Spot";

    public override string MessageFormat =>
        "The service has the tag {0}: on Fargate Spot its tasks cost {1} a month instead of {2}; add a {3} with {4} to run them there";

    public override string Description =>
        "The option fargate.interruptible_tag in .editorconfig or .globalconfig is the key of the tag that marks services whose tasks may "
        + "be interrupted, such as 'interruptible'; the value false marks those that must not be. Fargate Spot is up to 70 % cheaper. "
        + "Without the option, this rule reports nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        if (context.Option(Key) is not { } key || !service.Launch.Tags.Any(it => it.Key.Is(key) && IsInterruptible(it.Value))
            // Spot runs no Windows.
            || context.Task is not { RuntimePlatform.IsWindows: false } task || PricedTask.Of(task, context.Build, service.Root) is not { Cost: { } one }
            || context.Cost is not { PerHour: { } hour, LowestPerHour: { } lowest, Tasks: { } tasks and > 0 } || lowest < hour)
        {
            return;
        }

        var (onSpot, now) = (CostEntry.PerMonth(one.LowestPerHourOnSpot * tasks), CostEntry.PerMonth(hour));
        var strategy = service.Launch.CapacityProviderStrategy.Path;
        context.Report(
            service.Launch.LaunchType.Path,
            [key, "down to " + Money.Text(onSpot), Money.Text(now), context.Words.ItemOf(strategy), context.Words.Name(LaunchSettings.Spot)],
            Edits(service.Launch, context, $"Run on Fargate Spot: up to {Money.ChangePerMonth(now, onSpot)}"));
    }

    // None where the cluster has no Spot: that would be the next finding.
    private static Edit[] Edits(LaunchSettings launch, RuleContext context, string title)
    {
        var (type, strategy) = (launch.LaunchType, launch.CapacityProviderStrategy);
        if (type.IsUnknown || !strategy.IsComplete || (context.NamedCluster is { CapacityProviders: { Count: > 0 } providers } && !providers.Contains(LaunchSettings.Spot)))
            return [];
        if (strategy.Count == 1)
            return [new Edit("spot", title, Change.Set(strategy[0].CapacityProvider.Path, LaunchSettings.Spot))];
        var item = new ApiObject();
        item.Set("capacityProvider", ApiScalar.String(LaunchSettings.Spot));
        item.Set("weight", ApiScalar.Integer(1));
        var added = new Change(strategy.Path.Item(0), item);
        return strategy.Count > 0 ? [] : [new Edit("spot", title, type.IsAbsent ? [added] : [Change.Remove(type.Path), added])];
    }

    private static bool IsInterruptible(Value<string> value) => value.Applies("", out var text) && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
}
