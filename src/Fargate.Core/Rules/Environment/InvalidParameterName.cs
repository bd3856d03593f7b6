using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Environment;

/// <summary>A <c>valueFrom</c> that is neither an ARN nor the name of a parameter.</summary>
internal sealed class InvalidParameterName : TaskDefinitionRule
{
    private const int LongestValue = 60;
    private static readonly string[] Prefixes = ["ssm:"];

    public override string Id => "FARG0610";

    public override string Title => "Secret valueFrom must be an ARN or a valid parameter name";

    public override string MessageFormat => "valueFrom of the {0} is '{1}', which is neither an ARN nor a valid parameter name: {2}";

    public override string Description =>
        "A value that does not start with 'arn:' is treated as the name of a Systems Manager parameter, without a version or label. The service answers with "
        + "\"The Systems Manager parameter name specified for secret X is invalid. The parameter name can be up to 2048 characters and include the following "
        + "letters and symbols: a-zA-Z0-9_.-\". A parameter name with several parts begins with a slash; a Secrets Manager secret is identified by its ARN.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var (container, secret) in SecretReferences.Of(task))
        {
            // One that is missing is another rule's.
            if (secret.ValueFrom.IsKnown(out var text) && !string.IsNullOrWhiteSpace(text)
                && !Arn.IsMeant(text) && !ParameterNames.IsValid(text))
            {
                context.Report(
                    secret.ValueFrom.Path,
                    [SecretReferences.Describe(container, secret), Wording.Truncate(text, LongestValue), Expected(text)],
                    Edits(secret.ValueFrom.Path, text));
            }
        }
    }

    // Whether it is a secret's name or a parameter's, only its author knows.
    private static string Expected(string text) => ParameterNames.HasValidLetters(text)
        ? "a parameter path must begin with '/', and a Secrets Manager secret needs its ARN"
        : "only letters, digits and '_', '.', '-', '/' are allowed";

    private static Edit[] Edits(ApiPath path, string text)
    {
        var name = text.Trim();
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(prefix.Length);
        }

        if (ParameterNames.IsValid(name) || Arn.IsMeant(name))
            return [new Edit("name", $"Use '{name}'", Change.Set(path, name))];
        // The Parameter Store itself takes name:version and name:label.
        var latest = name.Split(':');
        return latest.Length == 2 && latest[0].StartsWith("/", StringComparison.Ordinal) && Array.TrueForAll(latest, ParameterNames.IsValid)
            ? [new Edit("latest", $"Use the latest version, '{latest[0]}'", Change.Set(path, latest[0]))]
            : [];
    }
}
