using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>Logs go to a router that is not there.</summary>
internal sealed class NoLogRouter : TaskDefinitionRule
{
    public override string Id => "FARG0810";

    public override string Title => "Log driver awsfirelens needs a container with firelensConfiguration";

    public override string MessageFormat => "The logs of {0} go to FireLens, but no container of the task has a firelensConfiguration: add a log router";

    public override string Description =>
        "One container of the task must be the log router. ECS returns \"When awsfirelens log driver is specified in log configuration, a "
        + "firelens configuration object must be configured in one of the containers.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // It is one router that is missing, however many containers would use it.
        if (task.Using(LogDrivers.FireLens).FirstOrDefault() is { } first && task.LacksRouter())
            context.Report(first.LogConfiguration.LogDriver.Path, [first.Describe()]);
    }
}
