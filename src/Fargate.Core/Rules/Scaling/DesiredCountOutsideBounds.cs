using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A desired count that scaling does not keep.</summary>
internal sealed class DesiredCountOutsideBounds : ResourceRule<Service>
{
    public override string Id => "FARG1222";

    public override string Title => "desiredCount must be between MinCapacity and MaxCapacity";

    public override string MessageFormat => "desiredCount is {0}, {1}: Application Auto Scaling changes it immediately";

    public override string Description =>
        "Application Auto Scaling brings the count of a service back between these bounds.";

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
            [count, SizeEdits.Invariant($"{where} of {bound}")],
            new Edit("bound", SizeEdits.Invariant($"Set desiredCount to {bound}"), Change.Set(desired.Path, bound)));
    }
}
