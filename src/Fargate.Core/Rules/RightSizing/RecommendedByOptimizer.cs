using Fargate.Core.Costs;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>AWS Compute Optimizer, which has seen the task run, recommends another size.</summary>
internal sealed class RecommendedByOptimizer : TaskDefinitionRule
{
    public override string Id => "FARG1111";

    public override string Title => "AWS Compute Optimizer recommends another task size";

    public override string MessageFormat => "AWS Compute Optimizer reports the task as {0} and recommends {1} instead of {2}{3}";

    public override string Description =>
        "The project contains the output of 'aws compute-optimizer get-ecs-service-recommendations' (FargateRecommendations), and the "
        + "task definition still has the size that was analyzed.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!task.Family.IsKnown(out var family) || RecommendedSize.Parse(context.Build.RecommendationFor(family)) is not { } advice
            || BilledTask.Of(task) is not { Size: var now } || now != advice.Current
            || advice.Recommended is var size && (size == now || !TaskSizes.Exists(size, task.RuntimePlatform.IsWindows ?? false)))
        {
            return;
        }

        var edit = SizeEdits.To(task, context.Build, now, size, "recommended", $"Use {SizeEdits.Text(size)}");
        var price = PricedTask.TitleOf(task, context.Build, size);
        // AWS's own figure is that of all tasks of the service.
        if (price.Length == 0 && advice.MonthlySavings is { } savings && savings > 0)
        {
            price = $": {Money.Text(savings)} less a month, as AWS estimates";
            edit = edit with { Title = edit.Title + price };
        }

        context.Report(task.Cpu.Path, [Verdict(now, size), SizeEdits.Text(size), SizeEdits.Text(now), price], edit);
    }

    private static string Verdict(TaskSize now, TaskSize size) =>
        size.Cpu <= now.Cpu && size.Memory <= now.Memory ? "over-provisioned"
            : size.Cpu >= now.Cpu && size.Memory >= now.Memory ? "under-provisioned"
            : "wrongly sized";
}
