using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A health check that checks nothing.</summary>
internal sealed class MissingHealthCheckCommand : TaskDefinitionRule
{
    public override string Id => "FARG0501";

    public override string Title => "Health check must have a command";

    public override string MessageFormat => "The health check has no command; it must be CMD and a program, or CMD-SHELL and a shell command line";

    public override string Description =>
        "ECS ignores the HEALTHCHECK of the image. The AWS CLI and the SDKs do not send a health check without a command: \"Missing "
        + "required parameter in containerDefinitions[0].healthCheck: \"command\"\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Has("healthCheck") && container.HealthCheck.Lacks("command"))
                context.Report(container.HealthCheck.Command.Path, []);
        }
    }
}
