using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>A secret without a name, or without what it is read from.</summary>
internal sealed class IncompleteSecret : TaskDefinitionRule
{
    public override string Id => "FARG0606";

    public override string Title => "Secret must have name and valueFrom";

    public override string MessageFormat => "The {0} has no {1}; a secret must have both 'name' and 'valueFrom'";

    public override string Description =>
        "The AWS CLI and the SDKs do not send the request: \"Missing required parameter in containerDefinitions[0].secrets[0]: "
        + "\"valueFrom\"\". This applies to secrets and to the secretOptions of a log configuration.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var (container, secret) in SecretReferences.Of(task))
        {
            if (IsMissing(secret.Name))
                context.Report(secret.Name.Path, [SecretReferences.Describe(container, secret), "name"]);
            if (IsMissing(secret.ValueFrom))
                context.Report(secret.ValueFrom.Path, [SecretReferences.Describe(container, secret), "valueFrom"]);
        }
    }

    private static bool IsMissing(Value<string> value) =>
        value.IsAbsent || (value.IsKnown(out var text) && string.IsNullOrWhiteSpace(text));
}
