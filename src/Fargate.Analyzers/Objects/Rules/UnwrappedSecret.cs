using Fargate.Core.Rules;

namespace Fargate.Analyzers.Objects.Rules;

/// <summary>The value of a secret becomes a plain environment variable.</summary>
internal sealed class UnwrappedSecret : Rule
{
    public override string Id => "FARG1604";

    public override string Title => "Do not pass the value of a secret as a plain environment variable";

    public override string MessageFormat =>
        "'{0}' gets the value of a secret as plain text ({1}), readable by anyone who can describe the task: use Secrets with "
        + "Secret.FromSecretsManager or FromSsmParameter";

    public override string Description =>
        "SecretValue.UnsafeUnwrap, and a SecretValue in a string, put the value itself, or a reference that is resolved at deployment, "
        + "into the task definition. Everyone who may call DescribeTaskDefinition can read it, in the console and in the container's "
        + "metadata. AWS Security Hub: ECS.8.";

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.8"];

    public override Certainty Certainty => Certainty.Documented;
}
