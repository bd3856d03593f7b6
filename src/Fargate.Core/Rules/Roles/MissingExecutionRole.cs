using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>A task without the role that the service refuses it without.</summary>
internal sealed class MissingExecutionRole : TaskDefinitionRule
{
    public override string Id => "FARG0901";

    public override string Title => "Task needs an execution role to pull images, write logs or read secrets";

    public override string MessageFormat => "The task requires an execution role for {0}: set executionRoleArn";

    public override string Description =>
        "ECS returns \"Fargate requires task definition to have execution role ARN to support ECR images.\", \"Fargate requires task "
        + "definition to have execution role ARN to support log driver awslogs.\", \"When you are specifying container secrets, you must also "
        + "specify a value for 'executionRoleArn'.\" or \"Private repository authentication requires that the task definition specify a value for "
        + "executionRoleArn.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    // It asks for each need on its own.
    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var needs = ExecutionRoleNeed.Of(task);
        if (needs.Any(it => it.Need.IsEnforced))
            context.Report(task.ExecutionRoleArn.Path, [Wording.And([.. needs.Select(it => it.Text)])], ExecutionRoleEdit.For(task, context));
    }
}
