using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A scalable target without a bound.</summary>
internal sealed class MissingScalingBounds : ResourceRule<Service>
{
    public override string Id => "FARG1251";

    public override string Title => "Scalable target must set MinCapacity and MaxCapacity";

    public override string MessageFormat => "The scalable target has no {0}; it must have both MinCapacity and MaxCapacity";

    public override string Description =>
        "RegisterScalableTarget requires MinCapacity and MaxCapacity for a new scalable target.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (service is not { ScalableTarget: { IsPresent: true } bounds })
            return;
        if (bounds.MinCapacity.IsAbsent)
            context.Report(bounds.MinCapacity.Path, ["MinCapacity"]);
        if (bounds.MaxCapacity.IsAbsent)
            context.Report(bounds.MaxCapacity.Path, ["MaxCapacity"]);
    }
}
