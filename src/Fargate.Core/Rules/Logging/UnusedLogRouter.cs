using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log router without logs.</summary>
internal sealed class UnusedLogRouter : TaskDefinitionRule
{
    public override string Id => "FARG0811";

    public override string Title => "A log router needs a container that uses it";

    public override string MessageFormat => "{0} is a log router, but no container of the task logs by awsfirelens";

    public override string Description =>
        "The service answers with \"When a firelensConfiguration object is specified, at least one container has to be configured with "
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
                [router.CalledFirst()],
                new Edit("plain", "Remove the FireLens configuration: it runs as a container like any other", Change.Remove(path)));
        }
    }
}
