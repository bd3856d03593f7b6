using Fargate.Core.Edits;
using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Services.Deployments;

namespace Fargate.Core.Rules.Services;

/// <summary>A service without a desired count.</summary>
internal sealed class MissingDesiredCount : ResourceRule<Service>
{
    public override string Id => "FARG1221";

    public override string Title => "Service must set desiredCount";

    public override string MessageFormat => "desiredCount is missing; a service with the scheduling strategy REPLICA must set it";

    public override string Description =>
        "The desired count is required for the scheduling strategy REPLICA, which is the default and the only one on Fargate.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        if (!input.DesiredCount.IsAbsent || input.SchedulingStrategy.MayBe("DAEMON", whenAbsent: "REPLICA") || input.MayHaveTaskSets())
            return;
        // A template leaves it to the scaling, and CloudFormation asks for none.
        if (context.Build.EmitsCloudFormation && service.ScalableTarget.IsPresent)
            return;

        var count = service.ScalableTarget.MinCapacity.IsKnown(out var least) && least > 0 ? least : 1;
        context.Report(
            input.DesiredCount.Path,
            [],
            new Edit("set", SizeEdits.Invariant($"Set desiredCount to {count}"), Change.Set(input.DesiredCount.Path, count)));
    }
}
