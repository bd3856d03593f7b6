using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A bake time in a rolling deployment.</summary>
internal sealed class UnusedBakeTime : ResourceRule<Service>
{
    public override string Id => "FARG1233";

    public override string Title => "bakeTimeInMinutes has no effect on a rolling deployment";

    public override string MessageFormat => "bakeTimeInMinutes is {0}, but the bake time of a rolling deployment cannot be set: remove it";

    public override string Description =>
        "The bake time is how long the old version keeps running after the traffic has moved. A rolling deployment replaces one task "
        + "after the other; with alarms it has a bake time that ECS computes.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        var time = input.DeploymentConfiguration.BakeTimeInMinutes;
        if (input.IsRolling()
            && time.IsKnown(out var minutes) && minutes > 0)
        {
            context.Report(time.Path, [minutes], new Edit("remove", "Remove 'bakeTimeInMinutes'", Change.Remove(time.Path)));
        }
    }
}
