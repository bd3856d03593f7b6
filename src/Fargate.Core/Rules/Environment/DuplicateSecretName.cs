using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>Two secrets of one name in a container.</summary>
internal sealed class DuplicateSecretName : TaskDefinitionRule
{
    public override string Id => "FARG0603";

    public override string Title => "Secret names must be unique within a container";

    public override string MessageFormat => "'{0}' is the name of {2} secrets of {1}: keep one";

    public override string Description =>
        "Each secret becomes an environment variable. ECS returns \"Duplicate secret names found: X. Each secret name must "
        + "be unique.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var secrets = container.Secrets;
            foreach (var (name, at) in Repetitions.In(secrets.Count, i => secrets[i].Name))
            {
                context.Report(
                    secrets[at[1]].Name.Path,
                    [Wording.Truncate(name), container.Describe(), at.Count],
                    Repetitions.Edits(at, i => secrets[i].Path));
            }
        }
    }
}
