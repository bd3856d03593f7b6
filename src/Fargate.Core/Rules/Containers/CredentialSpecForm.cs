using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A credential spec that Fargate does not take, or a second one.</summary>
internal sealed class CredentialSpecForm : TaskDefinitionRule
{
    public override string Id => "FARG0327";

    public override string Title => "credentialSpecs must have one domainless entry for Linux tasks on Fargate";

    public override string MessageFormat => "Fargate does not support this credential spec: {0}";

    public override string Description =>
        "On Linux, Fargate supports group Managed Service Accounts in domainless mode only: credentialspecdomainless: and the ARN of a "
        + "file in Amazon S3, and one credential spec for each container.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            var specs = container.CredentialSpecs;
            for (var i = 0; i < specs.Count; i++)
            {
                if (i >= ContainerLimits.MaxCredentialSpecs)
                    context.Report(specs.PathOf(i), ["a container can have only one"]);
                else if (specs[i] is { } spec && !spec.StartsWith(ContainerLimits.CredentialSpecPrefix, StringComparison.OrdinalIgnoreCase))
                    context.Report(specs.PathOf(i), [$"it must be '{ContainerLimits.CredentialSpecPrefix}' followed by the ARN of a file in Amazon S3"]);
            }
        }
    }
}
