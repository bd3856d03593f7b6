using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A container whose output is lost.</summary>
internal sealed class NoLogConfiguration : TaskDefinitionRule
{
    public override string Id => "FARG1007";

    public override string Title => "Container should have a log configuration";

    public override string MessageFormat => "{0} has no logConfiguration, so its output is lost";

    public override string Description =>
        "On Fargate you cannot read logs on the host. Security Hub's control ECS.9 fails if a container has no log configuration, or one "
        + "without a driver.";

    public override Certainty Certainty => Certainty.OptIn;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.9"];

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Lacks("logConfiguration"))
                context.Report(container.LogConfiguration.Path, [container.DescribeFirst()]);
        }
    }
}
