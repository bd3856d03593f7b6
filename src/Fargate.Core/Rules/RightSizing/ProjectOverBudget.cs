namespace Fargate.Core.Rules.RightSizing;

/// <summary>All that the project runs costs more than it allows itself.</summary>
public sealed class ProjectOverBudget : Rule
{
    public override string Id => "FARG1107";

    public override string Title => "The project costs more than it allows itself";

    public override string MessageFormat =>
        "What the project runs costs {0} a month, above its budget of {1} (FargateMonthlyBudget); the largest part is {2} with {3}";

    public override string Description =>
        "The property FargateMonthlyBudget of the project sets the budget in USD for 730 hours. It counts what fargate/cost.md counts: services, "
        + "pods, EKS clusters, and a task of each definition that nothing in the project starts. What runs on Fargate Spot counts with its price there.";

    public override Certainty Certainty => Certainty.Documented;

    // All classes have to be read for it.
    public override bool IsOfProject => true;
}
