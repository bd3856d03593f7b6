using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A desired count that scaling does not keep.</summary>
internal sealed class DesiredCountOutsideBounds : ResourceRule<Service>
{
    public override string Id => "FARG1222";

    public override string Title => "The desired count is outside the bounds of scaling";

    public override string MessageFormat => "The desired count of {0} is {1}: scaling changes it at once";

    public override string Description =>
        "Application Auto Scaling brings a service whose count is outside of its bounds back between them.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var bounds = service.ScalableTarget;
        var desired = service.Input.DesiredCount;
        if (!desired.IsKnown(out var count))
            return;
        var hasLeast = bounds.MinCapacity.IsKnown(out var least);
        var hasMost = bounds.MaxCapacity.IsKnown(out var most);
        // No count is between bounds that are the wrong way round, which is another rule's.
        if (hasLeast && hasMost && least > most)
            return;
        if (hasLeast && count < least)
            Report("below MinCapacity", least);
        else if (hasMost && count > most)
            Report("above MaxCapacity", most);

        void Report(string where, int bound) => context.Report(
            desired.Path,
            [count, SizeEdits.Invariant($"{where}, {bound}")],
            new Edit("bound", SizeEdits.Invariant($"Run {bound}"), Change.Set(desired.Path, bound)));
    }
}
