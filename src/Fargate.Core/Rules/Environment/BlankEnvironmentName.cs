using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>An environment variable without a name.</summary>
internal sealed class BlankEnvironmentName : TaskDefinitionRule
{
    public override string Id => "FARG0604";

    public override string Title => "Environment variable must have a name";

    public override string MessageFormat => "An environment variable of {0} has no name: set 'name', or remove the variable";

    public override string Description => "ECS returns \"Environment variable name cannot be null or blank.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var variable in container.Environment)
            {
                if (variable.Name.IsAbsent || (variable.Name.IsKnown(out var name) && string.IsNullOrWhiteSpace(name)))
                    context.Report(variable.Name.Path, [container.Describe()]);
            }
        }
    }
}
