using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A blue/green deployment without a bake time.</summary>
internal sealed class MissingBakeTime : ResourceRule<Service>
{
    public override string Id => "FARG1234";

    public override string Title => "A blue/green deployment does not say its bake time";

    public override string MessageFormat =>
        "The strategy is BLUE_GREEN, and bakeTimeInMinutes, how long the old version still runs, "
        + "is missing";

    public override string Description =>
        "The API's reference says: \"You must provide this parameter when you use the BLUE_GREEN deployment strategy.\" The service takes a deployment "
        + "without it all the same.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        if (service is { Input.DeploymentConfiguration: { BakeTimeInMinutes: { IsAbsent: true } time } deployment }
            && deployment.Strategy.IsKnown(out var strategy) && strategy == "BLUE_GREEN")
        {
            context.Report(time.Path, [], new Edit("set", "Keep the old version for 5 minutes", Change.Set(time.Path, 5)));
        }
    }
}
