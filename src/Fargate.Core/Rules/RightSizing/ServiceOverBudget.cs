using Fargate.Core.Costs;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>The tasks of a service cost more than the team allows.</summary>
internal sealed class ServiceOverBudget : ResourceRule<Service>
{
    public override string Id => "FARG1106";

    public override string Title => "Estimated cost of a service exceeds fargate.monthly_budget";

    public override string MessageFormat => "{0} tasks cost {1} a month in {2}, above the budget of {3} (fargate.monthly_budget)";

    public override string Description =>
        "The option fargate.monthly_budget in .editorconfig or .globalconfig sets the budget in USD for 730 hours. Tasks on Fargate Spot "
        + "count at their Spot price. Without the option, or if the Region or its prices are unknown, this rule reports nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (Budget.In(context) is { } budget
            // One task by itself is the business of FARG1105.
            && context.Cost is { LowestPerHour: { } hour, Tasks: { } tasks and > 1 } cost && CostEntry.PerMonth(hour) > budget)
        {
            context.Report(service.Input.DesiredCount.Path, [tasks, Money.Text(CostEntry.PerMonth(hour)), cost.Region, Money.Text(budget)]);
        }
    }
}
