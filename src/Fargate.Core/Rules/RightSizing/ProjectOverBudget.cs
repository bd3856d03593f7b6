namespace Fargate.Core.Rules.RightSizing;

/// <summary>All that the project runs costs more than it allows itself.</summary>
public sealed class ProjectOverBudget : Rule
{
    public override string Id => "FARG1107";

    public override string Title => "Estimated cost of the project exceeds its FargateMonthlyBudget property";

    public override string MessageFormat => "The project costs {0} a month, above its budget of {1} (FargateMonthlyBudget); the largest item is {2} at {3}";

    public override string Description =>
        "The property FargateMonthlyBudget of the project sets the budget in USD for 730 hours. The cost is that of fargate/cost.md: "
        + "services, pods, EKS clusters, and one task of each task definition that nothing in the project starts. Tasks on Fargate Spot "
        + "count at their Spot price.";

    public override Certainty Certainty => Certainty.Documented;

    // All classes have to be read for it.
    public override bool IsOfProject => true;
}
