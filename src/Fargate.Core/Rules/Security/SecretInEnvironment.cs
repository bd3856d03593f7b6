using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A value that is a secret by its form.</summary>
internal sealed class SecretInEnvironment : TaskDefinitionRule
{
    public override string Id => "FARG1002";

    public override string Title => "Do not put secrets in environment variables";

    public override string MessageFormat => "The value of '{0}' in {1} contains {2}, which anyone who can describe the task definition can read: use secrets";

    public override string Description =>
        "The values of environment variables are part of the source and of every revision of the task definition. The API reference says "
        + "\"We don't recommend that you use plaintext environment variables for sensitive information, such as credential data.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override IReadOnlyList<string> Controls => ["trivy:AWS-0036"];

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var variable in container.Environment)
            {
                // The message must not repeat the value: it ends up in logs of builds.
                if (PlainSecrets.KindOf(variable) is { } kind)
                    context.Report(variable.Value.Path, [Wording.Truncate(variable.Name.Describe()), container.Describe(), kind], SecretEdit.For(task, container, variable, context));
            }
        }
    }
}
