using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>More environment files than a container may have.</summary>
internal sealed class TooManyEnvironmentFiles : TaskDefinitionRule
{
    public override string Id => "FARG0609";

    public override string Title => "Container must not have more than 10 environment files";

    public override string MessageFormat => "environmentFiles of {1} has {0} entries; the maximum is {2}";

    public override string Description =>
        "ECS returns \"The maximum number of environment files was exceeded. Specify ten or less and try again\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var files = container.EnvironmentFiles;
            const int Max = EnvironmentFiles.MaxPerContainer;
            if (files.Count > Max)
                context.Report(files[Max].Path, [files.Count, container.Describe(), Max]);
        }
    }
}
