using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A value that is a secret by its name.</summary>
internal sealed class SecretNameInEnvironment : TaskDefinitionRule
{
    public override string Id => "FARG1003";

    public override string Title => "Environment variable name suggests a secret";

    public override string MessageFormat => "'{0}' in {1} looks like a secret, and anyone who can describe the task definition can read it: use secrets";

    public override string Description =>
        "The values of environment variables are part of the source and of every revision of the task definition. The API reference says "
        + "\"We don't recommend that you use plaintext environment variables for sensitive information, such as credential data.\"";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override IReadOnlyList<string> Controls => ["trivy:AWS-0036"];

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var variable in container.Environment)
            {
                if (PlainSecrets.IsNamedSo(variable))
                    context.Report(variable.Value.Path, [Wording.Truncate(variable.Name.Describe()), container.Describe()], SecretEdit.For(task, container, variable, context));
            }
        }
    }
}
