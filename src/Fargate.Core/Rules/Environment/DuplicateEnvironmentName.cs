using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>Two environment variables of one name.</summary>
internal sealed class DuplicateEnvironmentName : TaskDefinitionRule
{
    public override string Id => "FARG0602";

    public override string Title => "Environment variable must not be set twice";

    public override string MessageFormat => "'{0}' is set {2} times in the environment of {1}, and AWS does not document which value is used: keep one";

    public override string Description =>
        "AWS does not document which of the two values the container gets; no error from ECS is known.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var variables = container.Environment;
            foreach (var (name, at) in Repetitions.In(variables.Count, i => variables[i].Name))
            {
                context.Report(
                    variables[at[1]].Name.Path,
                    [Wording.Truncate(name), container.Describe(), at.Count],
                    Repetitions.Edits(at, i => variables[i].Path));
            }
        }
    }
}
