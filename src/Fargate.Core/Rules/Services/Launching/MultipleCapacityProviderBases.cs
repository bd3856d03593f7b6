using Fargate.Core.Edits;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>Two bases in one strategy.</summary>
internal sealed class MultipleCapacityProviderBases : ResourceRule<IHasCapacityProviderStrategy>
{
    public override string Id => "FARG1204";

    public override string Title => "Only one capacity provider of a strategy can have a base";

    public override string MessageFormat => "Another capacity provider of the strategy already has a base, and only one can: remove this base of {0}";

    public override string Description =>
        "ECS returns \"There are multiple capacity providers in the specified capacity provider strategy with a base value "
        + "defined\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(IHasCapacityProviderStrategy resource, RuleContext context)
    {
        var hasBase = false;
        foreach (var item in resource.CapacityProviderStrategy)
        {
            // Whether a base of 0 counts as one was not seen.
            if (!item.Base.IsKnown(out var tasks) || tasks == 0)
                continue;
            if (hasBase)
                context.Report(item.Base.Path, [tasks], new Edit("remove", "Remove the second base", Change.Remove(item.Base.Path)));
            hasBase = true;
        }
    }
}
