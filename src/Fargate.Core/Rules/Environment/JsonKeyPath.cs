using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Environment;

/// <summary>A JSON key that is a path.</summary>
internal sealed class JsonKeyPath : TaskDefinitionRule
{
    private const string Root = "$";

    public override string Id => "FARG0612";

    public override string Title => "JSON key of a secret must be a top-level key, not a path";

    public override string MessageFormat => "The {0} uses the JSON key '{1}'; it must be a top-level key, not a path";

    public override string Description =>
        "The json-key in a secret's ARN \"specifies the name of the key in a key-value pair\". Values in nested objects cannot be selected, "
        + "and a task with such a key does not start.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    /// <summary>Whether an ARN asks for a path.</summary>
    public static bool Asks(string arn) => KeyOf(arn) is not null;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var (container, secret) in SecretReferences.Of(task))
        {
            if (secret.ValueFrom.IsKnown(out var text) && KeyOf(text) is { } key)
            {
                context.Report(
                    secret.ValueFrom.Path,
                    [SecretReferences.Describe(container, secret), Wording.Truncate(key)],
                    Edits(secret.ValueFrom.Path, text, key));
            }
        }
    }

    private static string? KeyOf(string text) =>
        Arn.TryParse(text, out var arn) && SecretArn.Of(arn) is { Suffix.Count: SecretArn.SuffixLength } secret && IsPath(secret.JsonKey)
            ? secret.JsonKey : null;

    // A dot alone proves nothing: "db.password" may be the key itself.
    private static bool IsPath(string key) =>
        key == Root || key.StartsWith(Root + ".", StringComparison.Ordinal) || key.StartsWith(Root + "[", StringComparison.Ordinal);

    private static Edit[] Edits(ApiPath path, string text, string key)
    {
        var name = key.TrimStart('$').TrimStart('.');
        return name.Length > 0 && name.IndexOfAny(['.', '[', ']', '*']) < 0
            ? [new Edit("key", $"Use the key '{name}'", Change.Set(path, text.Replace(":" + key + ":", ":" + name + ":")))]
            : [];
    }
}
