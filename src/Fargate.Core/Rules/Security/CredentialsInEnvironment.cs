using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>The credentials of AWS in plain text.</summary>
internal sealed class CredentialsInEnvironment : TaskDefinitionRule
{
    public override string Id => "FARG1001";

    public override string Title => "Do not set AWS credentials in environment variables";

    public override string MessageFormat => "'{0}' in {1} is readable by anyone who can describe the task definition: use the task role instead";

    public override string Description =>
        "Code in a container gets credentials from the task role through the AWS SDKs, without any variables. Security Hub's control "
        + "ECS.8 fails for AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and ECS_ENGINE_AUTH_DATA.";

    public override Certainty Certainty => Certainty.Documented;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.8", "trivy:AWS-0036"];

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var variable in container.Environment)
            {
                if (PlainSecrets.IsCredential(variable))
                    context.Report(variable.Name.Path, [variable.Name.Describe(), container.Describe()]);
            }
        }
    }
}
