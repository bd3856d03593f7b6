using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>ECS Exec for tasks without a task role.</summary>
internal sealed class ExecWithoutTaskRole : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1216";

    public override string Title => "ECS Exec needs a task role";

    public override string MessageFormat => "ECS Exec is enabled, but the task definition has no task role: set one that allows the ssmmessages actions";

    public override string Description =>
        "The ECS Exec agent calls AWS Systems Manager with the task role.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        var exec = starter.Launch.EnableExecuteCommand;
        if (exec.Is(true) && context.Task is { TaskRoleArn.IsAbsent: true } && !starter.MayOverride("taskRoleArn"))
            context.Report(exec.Path, []);
    }
}
