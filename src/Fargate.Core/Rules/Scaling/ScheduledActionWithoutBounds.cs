using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A scheduled action that sets nothing.</summary>
internal sealed class ScheduledActionWithoutBounds : ResourceRule<Service>
{
    public override string Id => "FARG1258";

    public override string Title => "Scheduled action must set MinCapacity or MaxCapacity";

    public override string MessageFormat => "The scheduled action sets neither MinCapacity nor MaxCapacity, so it changes nothing: set one or both";

    public override string Description =>
        "A scheduled action sets the minimum capacity, the maximum capacity, or both.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var action in service.ScheduledActions)
        {
            if (action.Action is { MinCapacity.IsAbsent: true, MaxCapacity.IsAbsent: true } bounds)
                context.Report(bounds.Path, []);
        }
    }
}
