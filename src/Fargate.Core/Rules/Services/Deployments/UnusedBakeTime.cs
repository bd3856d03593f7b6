using Fargate.Core.Edits;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A bake time in a rolling deployment.</summary>
internal sealed class UnusedBakeTime : ResourceRule
{
    public override string Id => "FARG1233";

    public override string Title => "A rolling deployment has no bake time";

    public override string MessageFormat => "The bake time of {0} minutes is of no use: a rolling deployment has none";

    public override string Description =>
        "The bake time is how long the old version still runs after the traffic has moved. A rolling deployment replaces one task "
        + "after the other.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(ResourceContext context)
    {
        if (context.Service is { Input: { DeploymentConfiguration.BakeTimeInMinutes: var time } service } && service.IsRolling()
            && time.IsKnown(out var minutes) && minutes > 0)
        {
            context.Report(time.Path, [minutes], new Edit("remove", "Remove it", Change.Remove(time.Path)));
        }
    }
}
