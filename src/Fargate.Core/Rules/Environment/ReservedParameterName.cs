using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>The name of a parameter that no one can make.</summary>
internal sealed class ReservedParameterName : TaskDefinitionRule
{
    public override string Id => "FARG0614";

    public override string Title => "valueFrom must not be a parameter name that begins with 'aws' or 'ssm'";

    public override string MessageFormat =>
        "valueFrom of the {0} is '{1}', but no parameter name can begin with '{2}': use another parameter, or the ARN of a secret";

    public override string Description =>
        "A value that is not an ARN is treated as the name of a Systems Manager parameter, and no parameter can be created whose name "
        + "begins with \"aws\" or \"ssm\". A Secrets Manager secret must be given by its ARN. The task does not start.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var (container, secret) in SecretReferences.Of(task))
        {
            // The colon of an ARN is in no name.
            if (secret.ValueFrom.IsKnown(out var text) && ParameterNames.IsValid(text) && ParameterNames.ReservedStart(text) is { } start)
                context.Report(secret.ValueFrom.Path, [SecretReferences.Describe(container, secret), Wording.Truncate(text), start]);
        }
    }
}
