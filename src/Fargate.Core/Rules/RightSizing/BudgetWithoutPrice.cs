namespace Fargate.Core.Rules.RightSizing;

/// <summary>The project has a budget that nothing can be held against.</summary>
public sealed class BudgetWithoutPrice : Rule
{
    public override string Id => "FARG1112";

    public override string Title => "FargateMonthlyBudget is not a valid amount, or no Fargate price is known";

    public override string MessageFormat => "FargateMonthlyBudget '{0}' has no effect: {1}";

    public override string Description =>
        "If no price is known, the budget would never be exceeded, and seem to be kept. The Region is FargateRegion, or the one in the "
        + "ARNs of a task definition; an AWS price list in FargatePriceList adds the prices of any Region.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsOfProject => true;
}
