using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A container whose output is lost.</summary>
internal sealed class NoLogConfiguration : TaskDefinitionRule
{
    public override string Id => "FARG1007";

    public override string Title => "Container should have a log configuration";

    public override string MessageFormat => "{0} has no logConfiguration, so its output is lost";

    public override string Description =>
        "On Fargate there is no host whose logs could be read. Security Hub's control ECS.9 fails where a container has no log configuration, or one without a "
        + "driver.";

    public override Certainty Certainty => Certainty.OptIn;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.9"];

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Lacks("logConfiguration"))
                context.Report(container.LogConfiguration.Path, [container.CalledFirst()]);
        }
    }
}
