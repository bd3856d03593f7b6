namespace Fargate.Core.Rules.Services.Launching;

/// <summary>ECS Exec for tasks without a task role.</summary>
internal sealed class ExecWithoutTaskRole : ResourceRule
{
    public override string Id => "FARG1216";

    public override string Title => "ECS Exec needs a task role";

    public override string MessageFormat =>
        "ECS Exec is on, and the task definition has no task role: its agent needs one with the "
        + "ssmmessages permissions";

    public override string Description =>
        "The agent of ECS Exec talks to AWS Systems Manager with the task role.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        if (context.Launch is { } launch && launch.EnableExecuteCommand.IsKnown(out var isOn) && isOn
            && context.Task is { TaskRoleArn.IsAbsent: true } && !MaySetRole(context))
        {
            context.Report(launch.EnableExecuteCommand.Path, []);
        }
    }

    // The input of a schedule may override what the task definition says, as a run may.
    private static bool MaySetRole(ResourceContext context) =>
        context.RunTask?.Input.Overrides.Lacks("taskRoleArn") == false || context.Schedule?.Target.Input.IsAbsent == false;
}
