using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A label of a selector, or a dimension of a metric, without a value.</summary>
internal sealed class InvalidLabel : Rule
{
    public override string Id => "FARG0018";

    public override string Title => "Pod label or metric dimension must have the form key=value";

    public override string MessageFormat => "'{0}' is not a valid {1}: write key=value, such as {2}";

    public override string Description =>
        "The labels of a pod selector and the dimensions of a metric are pairs of a key and a value, written as kubectl takes labels. One that is not is "
        + "left out of the JSON, so that the selector would match more pods than meant, or the policy follow another metric.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string text, string what, string example, Place place) => new(new InvalidLabel(), place, [text, what, example]);
}
