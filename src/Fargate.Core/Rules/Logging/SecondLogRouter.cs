using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>More than one log router.</summary>
internal sealed class SecondLogRouter : TaskDefinitionRule
{
    public override string Id => "FARG0812";

    public override string Title => "Task must not have more than one FireLens log router";

    public override string MessageFormat => "Another container of the task already has a firelensConfiguration besides {0}; a task can have only one log router";

    public override string Description =>
        "All containers with the log driver awsfirelens send their logs to the single log router of the task. The AWS CDK rejects a "
        + "second one; how ECS reacts is not known.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var router in task.Routers().Skip(1))
            context.Report(router.FirelensConfiguration.Path, [router.Describe()]);
    }
}
