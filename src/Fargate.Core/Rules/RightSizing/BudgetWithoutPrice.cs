namespace Fargate.Core.Rules.RightSizing;

/// <summary>The project has a budget that nothing can be held against.</summary>
public sealed class BudgetWithoutPrice : Rule
{
    public override string Id => "FARG1112";

    public override string Title => "FargateMonthlyBudget is not a valid amount, or no Fargate price is known";

    public override string MessageFormat => "FargateMonthlyBudget '{0}' has no effect: {1}";

    public override string Description =>
        "A budget that is silent because no price is known looks like one that is kept. The region is FargateRegion, or the one that the ARNs of a "
        + "definition name; a price list of AWS's in FargatePriceList gives the prices of any region.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsOfProject => true;
}
