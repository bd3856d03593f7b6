using Fargate.Core.Edits;
using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>Bounds of scaling the wrong way round.</summary>
internal sealed class ScalingBoundsCrossed : ResourceRule<Service>
{
    public override string Id => "FARG1250";

    public override string Title => "MinCapacity must not exceed MaxCapacity";

    public override string MessageFormat => "MinCapacity is {0}; it must not exceed MaxCapacity, which is {1}";

    public override string Description =>
        "Scaling keeps the count of tasks between MinCapacity and MaxCapacity.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        Check(service.ScalableTarget);
        foreach (var action in service.ScheduledActions)
            Check(action.Action);

        void Check(ScalableTarget bounds)
        {
            if (bounds.MinCapacity.IsKnown(out var least) && bounds.MaxCapacity.IsKnown(out var most) && least > most)
            {
                context.Report(
                    bounds.MinCapacity.Path,
                    [least, most],
                    new Edit("swap", "Swap MinCapacity and MaxCapacity", Change.Set(bounds.MinCapacity.Path, most), Change.Set(bounds.MaxCapacity.Path, least)));
            }
        }
    }
}
