namespace Fargate.Core.Rules.Scaling;

/// <summary>Policies without a scalable target.</summary>
internal sealed class NoScalableTarget : ResourceRule
{
    public override string Id => "FARG1252";

    public override string Title => "A scaling policy needs a scalable target";

    public override string MessageFormat => "The service has {0}, and no scalable target whose bounds they move in";

    public override string Description =>
        "Application Auto Scaling takes policies and scheduled actions only for a target that has been registered.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        if (context.Service is not { ScalableTarget.IsPresent: false } service)
            return;
        if (service.ScalingPolicies.Count > 0)
            context.Report(service.ScalingPolicies[0].Path, ["scaling policies"]);
        else if (service.ScheduledActions.Count > 0)
            context.Report(service.ScheduledActions[0].Path, ["scheduled actions"]);
    }
}
