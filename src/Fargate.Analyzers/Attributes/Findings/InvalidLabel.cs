using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A label of a selector, or a dimension of a metric, without a value.</summary>
internal sealed class InvalidLabel : Rule
{
    public override string Id => "FARG0018";

    public override string Title => "Pod label or metric dimension must have the form key=value";

    public override string MessageFormat => "'{0}' is not a valid {1}: write key=value, such as {2}";

    public override string Description =>
        "The labels of a pod selector and the dimensions of a metric are key-value pairs, written as in kubectl. An invalid one is left "
        + "out of the JSON, so the selector would match more pods than intended, or the policy follow another metric.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string text, string what, string example, AttributeLocation place) => new(new InvalidLabel(), place, [text, what, example]);
}
