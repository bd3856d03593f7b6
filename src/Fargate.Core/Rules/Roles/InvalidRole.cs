using Fargate.Core.Aws;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>What should be a role is not one.</summary>
internal sealed class InvalidRole : TaskDefinitionRule
{
    private const int ShownLength = 80;

    public override string Id => "FARG0903";

    public override string Title => "This is no role";

    public override string MessageFormat => "'{0}' is no role: it is arn:aws:iam::<12 digits>:role/<up to 64 characters>, or a role's name";

    public override string Description =>
        "The service was seen to answer ARNs of other things with \"Role is not valid\". A name of 64 characters is the longest that IAM has.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        Check(task.TaskRoleArn);
        Check(task.ExecutionRoleArn);

        void Check(Value<string> role)
        {
            if (!RoleValues.IsMissing(role) && role.IsKnown(out var text) && !RoleArns.IsRole(text))
                context.Report(role.Path, [Wording.Short(text, ShownLength)]);
        }
    }
}
