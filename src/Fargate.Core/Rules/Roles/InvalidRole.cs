using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>What should be a role is not one.</summary>
internal sealed class InvalidRole : TaskDefinitionRule
{
    private const int ShownLength = 80;

    public override string Id => "FARG0903";

    public override string Title => "taskRoleArn or executionRoleArn must be the ARN or name of an IAM role";

    public override string MessageFormat => "{0} is not a valid role: {1}";

    public override string Description =>
        "For the ARN of another kind of resource, ECS was observed to return \"Role is not valid\". The name of an IAM role has at most 64 "
        + "characters. A task without a role omits the field.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        Check(task.TaskRoleArn);
        // That it is needed is another rule's to say.
        if (!RoleValues.IsMissing(task.ExecutionRoleArn) || ExecutionRoleNeed.Of(task).Count == 0)
            Check(task.ExecutionRoleArn);

        void Check(Value<string> role)
        {
            if (!role.IsKnown(out var text) || RoleArns.IsRole(text))
                return;
            if (text.Length > 0)
                context.Report(role.Path, [$"'{Wording.Truncate(text, ShownLength)}'", "it must be arn:aws:iam::<12 digits>:role/<up to 64 characters>, or the name of a role"]);
            // Where an image is blank too, a pipeline fills in both.
            else if (task.Containers.All(it => !it.IsBlank("image")))
                context.Report(role.Path, ["An empty string", "remove the field if the task has no role"], new Edit("remove", $"Remove '{role.Path.Name}'", Change.Remove(role.Path)));
        }
    }
}
