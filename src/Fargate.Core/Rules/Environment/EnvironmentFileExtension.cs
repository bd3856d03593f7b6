using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>An environment file with another extension.</summary>
internal sealed class EnvironmentFileExtension : TaskDefinitionRule
{
    public override string Id => "FARG0608";

    public override string Title => "Environment file name must end with .env";

    public override string MessageFormat => "Environment file '{0}' of {1} does not end with '.env', which AWS requires";

    public override string Description => "The API reference says \"The file must have a .env file extension.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var file in container.EnvironmentFiles)
            {
                // What is no object in S3 is another rule's.
                if (file.Value.IsKnown(out var value) && EnvironmentFiles.KeyOf(value) is { } key
                    && !key.EndsWith(EnvironmentFiles.Extension, StringComparison.Ordinal))
                {
                    context.Report(file.Value.Path, [Wording.Truncate(key), container.Describe()]);
                }
            }
        }
    }
}
