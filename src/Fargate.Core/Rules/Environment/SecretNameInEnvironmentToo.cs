using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>One name in the environment and in the secrets of a container.</summary>
internal sealed class SecretNameInEnvironmentToo : TaskDefinitionRule
{
    public override string Id => "FARG0601";

    public override string Title => "Variable must not be set in both environment and secrets";

    public override string MessageFormat => "'{0}' is in both environment and secrets of {1}: keep one of them";

    public override string Description =>
        "Both become environment variables, so the names must differ. ECS returns \"The secret name must be unique and not shared with any "
        + "new or existing environment variables set on the container, such as 'X'.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var secrets = new HashSet<string>(StringComparer.Ordinal);
            foreach (var secret in container.Secrets)
            {
                if (secret.Name.IsKnown(out var name) && !string.IsNullOrWhiteSpace(name))
                    secrets.Add(name);
            }

            foreach (var variable in container.Environment)
            {
                if (variable.Name.IsKnown(out var name) && secrets.Contains(name))
                {
                    context.Report(
                        variable.Name.Path,
                        [Wording.Truncate(name), container.Describe()],
                        new Edit("keep-secret", "Keep the secret, remove the environment variable", Change.Remove(variable.Path)));
                }
            }
        }
    }
}
