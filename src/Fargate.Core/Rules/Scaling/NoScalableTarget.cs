using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Policies without a scalable target.</summary>
internal sealed class NoScalableTarget : ResourceRule<Service>
{
    public override string Id => "FARG1252";

    public override string Title => "Scaling policy or scheduled action needs a scalable target";

    public override string MessageFormat => "The service has {0}, but no scalable target with MinCapacity and MaxCapacity: add one";

    public override string Description =>
        "Application Auto Scaling accepts policies and scheduled actions only for a registered scalable target.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (service is not { ScalableTarget.IsPresent: false } input)
            return;
        if (input.ScalingPolicies.Count > 0)
            context.Report(input.ScalingPolicies[0].Path, ["scaling policies"]);
        else if (input.ScheduledActions.Count > 0)
            context.Report(input.ScheduledActions[0].Path, ["scheduled actions"]);
    }
}
