using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Environment;

/// <summary>An ARN that is none of a secret's or a parameter's.</summary>
internal sealed class InvalidSecretArn : TaskDefinitionRule
{
    public override string Id => "FARG0611";

    public override string Title => "valueFrom is not a valid ARN of a secret or parameter";

    public override string MessageFormat => "The ARN of the {0} {1}";

    public override string Description =>
        "A secret is read from arn:aws:secretsmanager:region:account:secret:name, optionally followed by "
        + ":json-key:version-stage:version-id (with all three colons, and either stage or ID), or from "
        + "arn:aws:ssm:region:account:parameter/name. A task with another ARN does not start.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var (container, secret) in SecretReferences.Of(task))
        {
            if (secret.ValueFrom.IsKnown(out var text) && Arn.IsMeant(text) && Problem(text) is { } problem)
            {
                context.Report(
                    secret.ValueFrom.Path,
                    [SecretReferences.Describe(container, secret), problem],
                    Edits(secret.ValueFrom.Path, text));
            }
        }
    }

    private static string? Problem(string text)
    {
        if (!Arn.TryParse(text, out var arn))
            return "is incomplete; it must be arn:partition:service:region:account:resource";
        var isSecret = arn.Service == SecretArn.Service;
        if (!isSecret && arn.Service != SecretArn.ParameterService)
            return $"has the service '{Wording.Truncate(arn.Service)}'; it must be 'secretsmanager' or 'ssm'";
        if (arn.Partition.Length == 0 || arn.Region.Length == 0)
            return $"has no {(arn.Region.Length == 0 ? "region" : "partition")}";
        // The public parameters of AWS have no account.
        if (!arn.HasAccount && (isSecret || arn.Account.Length > 0))
            return $"has the account '{Wording.Truncate(arn.Account)}'; it must be 12 digits";
        return isSecret ? ProblemOfSecret(arn) : ProblemOfParameter(arn);
    }

    private static string? ProblemOfParameter(Arn arn)
    {
        if (!arn.Resource.StartsWith(SecretArn.ParameterPrefix, StringComparison.Ordinal)
            || arn.Resource.Length == SecretArn.ParameterPrefix.Length)
        {
            return "names no parameter; parameter/name must follow the account";
        }

        return HasTwoSlashes(arn) ? "has two slashes after 'parameter'; there must be one"
            // A version or a label may follow the name.
            : ParameterNames.HasValidLetters(arn.Resource.Replace(":", "")) ? null
            : "has an invalid parameter name; only letters, digits and _.-/ are allowed";
    }

    private static string? ProblemOfSecret(Arn arn) => SecretArn.Of(arn) switch
    {
        null => "names no secret; secret:name must follow the account",
        { HasValidName: false } => "has an invalid secret name; only letters, digits and /_+=.@!- are allowed",
        { Suffix.Count: not 0 and not SecretArn.SuffixLength } secret =>
            $"has {secret.Suffix.Count} of three parts after the name; it must be :json-key:version-stage:version-id, with all three colons",
        { VersionStage.Length: > 0, VersionId.Length: > 0 } => "has both a version stage and a version ID; it can have only one of them",
        _ => null,
    };

    private static Edit[] Edits(ApiPath path, string text)
    {
        if (!Arn.TryParse(text, out var arn))
            return [];
        var edits = new List<Edit>();
        var start = text.Substring(0, text.Length - arn.Resource.Length);
        if (arn.Service == SecretArn.ParameterService && HasTwoSlashes(arn))
        {
            var parameter = arn.Resource.Substring(SecretArn.ParameterPrefix.Length).TrimStart('/');
            Add("slash", "Write one slash after 'parameter'", start + SecretArn.ParameterPrefix + parameter);
        }
        else if (SecretArn.Of(arn) is { } secret)
        {
            var named = $"{start}secret:{secret.Name}:{secret.JsonKey}:";
            if (secret.Suffix.Count < SecretArn.SuffixLength)
                Add("colons", "Write all three colons", text + new string(':', SecretArn.SuffixLength - secret.Suffix.Count));
            if (secret is { VersionStage.Length: > 0, VersionId.Length: > 0, Suffix.Count: SecretArn.SuffixLength })
            {
                Add("stage", "Keep the version stage, remove the version ID", named + secret.VersionStage + ":");
                Add("id", "Keep the version ID, remove the version stage", named + ":" + secret.VersionId);
            }
        }

        return [.. edits];

        // More may be wrong with it than one edit heals.
        void Add(string key, string title, string healed)
        {
            if (Problem(healed) is null && !JsonKeyPath.Asks(healed))
                edits.Add(new Edit(key, title, Change.Set(path, healed)));
        }
    }

    private static bool HasTwoSlashes(Arn arn) => arn.Resource.StartsWith(SecretArn.ParameterPrefix + "/", StringComparison.Ordinal);
}
