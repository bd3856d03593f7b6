using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A blue/green deployment without a bake time.</summary>
internal sealed class MissingBakeTime : ResourceRule<Service>
{
    public override string Id => "FARG1234";

    public override string Title => "Deployment strategy BLUE_GREEN should set bakeTimeInMinutes";

    public override string MessageFormat => "bakeTimeInMinutes is missing; it sets how long the old version of a BLUE_GREEN deployment keeps running";

    public override string Description =>
        "The API reference: \"You must provide this parameter when you use the BLUE_GREEN deployment strategy.\" The service nevertheless accepts a deployment "
        + "without it.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        if (service is { Input.DeploymentConfiguration: { BakeTimeInMinutes: { IsAbsent: true } time } deployment }
            && deployment.Strategy.IsKnown(out var strategy) && strategy == "BLUE_GREEN")
        {
            context.Report(time.Path, [], new Edit("set", "Set bakeTimeInMinutes to 5", Change.Set(time.Path, 5)));
        }
    }
}
