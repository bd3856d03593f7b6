using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Criteria of early success that cannot be met, or that no deployment has.</summary>
internal sealed class InvalidEarlySuccess : ResourceRule<Service>
{
    public override string Id => "FARG1263";

    public override string Title => "earlySuccessCriteria is missing a field, or has a value that is not valid";

    public override string MessageFormat => "earlySuccessCriteria {0}";

    public override string Description =>
        "Only a rolling deployment can end early. It needs the percentage of tasks that must be healthy then, no lower than "
        + "minimumHealthyPercent, and when the old ones are removed.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var deployment = service.Input.DeploymentConfiguration;
        var early = deployment.EarlySuccessCriteria;
        if (!early.IsPresent)
            return;
        if (early.Enable.IsAbsent)
            context.Report(early.Enable.Path, ["lacks enable, which the API requires"]);
        if (!early.Enable.Is(true))
            return;
        if (service.Input.ShiftingStrategy() is { } strategy)
        {
            context.Report(
                early.Path,
                [$"is for rolling deployments, and the strategy is {strategy}"],
                new Edit("remove", "Remove earlySuccessCriteria", Change.Remove(early.Path)));
        }

        if (early.HealthyPercent.IsAbsent)
            context.Report(early.HealthyPercent.Path, ["lacks healthyPercent"]);
        else if (early.HealthyPercent.IsKnown(out var percent))
            CheckPercent(context, early.HealthyPercent, percent, deployment.MinimumHealthyPercent);
        if (early.SourceServiceRevisionCleanup.IsAbsent)
            context.Report(early.SourceServiceRevisionCleanup.Path, ["lacks sourceServiceRevisionCleanup"]);
    }

    private static void CheckPercent(RuleContext context, Value<int> value, int percent, Value<int> minimum)
    {
        var range = ServiceLimits.HealthyPercent;
        if (!range.Contains(percent))
        {
            context.Report(
                value.Path,
                [SizeEdits.Invariant($"has a healthyPercent of {percent}, which must be {Wording.Of(range)}")],
                RangeEdit.For(range, value, percent));
        }
        else if (minimum.IsKnown(out var least) && percent < least && ServiceLimits.MinimumHealthyPercent.Contains(least))
        {
            context.Report(
                value.Path,
                [SizeEdits.Invariant($"has a healthyPercent of {percent}, which must not be below the minimumHealthyPercent of {least}")],
                new Edit("minimum", SizeEdits.Invariant($"Set healthyPercent to {least}"), Change.Set(value.Path, least)));
        }
    }
}
