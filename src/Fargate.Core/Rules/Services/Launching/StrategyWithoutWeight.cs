using Fargate.Core.Model.Launching;
using Fargate.Core.Rules.Resources;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A strategy whose weights are all 0.</summary>
internal sealed class StrategyWithoutWeight : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1203";

    public override string Title => "Capacity provider strategy needs a weight above 0";

    public override string MessageFormat => "No capacity provider of the strategy has a weight above 0, so no task would start: set a weight";

    public override string Description =>
        "The default weight is 0. ECS returns \"There are no capacity providers in the capacity provider strategy with a weight value "
        + "greater than zero\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (ZeroWeightStrategy.Is(starter.Launch.CapacityProviderStrategy))
            context.Report(starter.Launch.CapacityProviderStrategy[0].Weight.Path, [], ZeroWeightStrategy.Edit(starter.Launch.CapacityProviderStrategy));
    }
}
