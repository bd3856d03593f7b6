using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Environment;

/// <summary>The credentials of a registry are read from something that is no secret of Secrets Manager.</summary>
internal sealed class InvalidRegistryCredentials : TaskDefinitionRule
{
    public override string Id => "FARG0613";

    public override string Title => "credentialsParameter must be a Secrets Manager secret";

    public override string MessageFormat =>
        "credentialsParameter of {0} is '{1}'; it must be arn:aws:secretsmanager:region:account:secret:name, or the name of a secret";

    public override string Description =>
        "Unlike an environment variable, registry credentials cannot be read from a Systems Manager parameter. If they cannot be read, "
        + "the task does not start: \"ResourceInitializationError: unable to pull secrets or registry auth\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var parameter = container.RepositoryCredentials.CredentialsParameter;
            if (parameter.IsKnown(out var text) && Arn.IsMeant(text) && !IsSecret(text))
                context.Report(parameter.Path, [container.Describe(), Wording.Truncate(text, maxLength: 80)]);
        }
    }

    // What follows the name is left alone: whether the service takes a JSON key here is not documented.
    private static bool IsSecret(string text) =>
        Arn.TryParse(text, out var arn) && arn.HasAccount && arn.Region.Length > 0 && SecretArn.Of(arn) is { Name.Length: > 0 };
}
