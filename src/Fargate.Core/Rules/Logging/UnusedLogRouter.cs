using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log router without logs.</summary>
internal sealed class UnusedLogRouter : TaskDefinitionRule
{
    public override string Id => "FARG0811";

    public override string Title => "FireLens log router is not used by any container";

    public override string MessageFormat => "{0} has a firelensConfiguration, but no container uses the log driver awsfirelens";

    public override string Description =>
        "ECS returns \"When a firelensConfiguration object is specified, at least one container has to be configured with "
        + "the awsfirelens log driver.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!task.Lacks(LogDrivers.FireLens))
            return;
        foreach (var router in task.Routers())
        {
            var path = router.FirelensConfiguration.Path;
            context.Report(
                path,
                [router.DescribeFirst()],
                new Edit("plain", "Remove 'firelensConfiguration'", Change.Remove(path)));
        }
    }
}
