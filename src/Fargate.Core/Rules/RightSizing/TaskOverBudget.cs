using Fargate.Core.Costs;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>One task costs more than the team allows.</summary>
internal sealed class TaskOverBudget : TaskDefinitionRule
{
    public override string Id => "FARG1105";

    public override string Title => "Estimated cost of one task exceeds fargate.monthly_budget";

    public override string MessageFormat => "One task costs {0} a month in {1}, above the budget of {2} (fargate.monthly_budget)";

    public override string Description =>
        "The option fargate.monthly_budget in .editorconfig or .globalconfig sets the budget in USD for 730 hours. Without it, or if the "
        + "Region or its prices are unknown, this rule reports nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (Budget.In(context) is { } budget && PricedTask.Of(task, context.Build) is { Cost: { } cost } priced && cost.PerMonth > budget)
            context.Report(task.Cpu.Path, [Money.Text(cost.PerMonth), priced.Region, Money.Text(budget)]);
    }
}
