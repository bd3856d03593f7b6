using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A label of a selector without a value.</summary>
internal sealed class InvalidLabel : Rule
{
    public override string Id => "FARG0018";

    public override string Title => "Pod selector label must have the form key=value";

    public override string MessageFormat => "'{0}' is not a valid label: write key=value, such as team=shop";

    public override string Description =>
        "The labels of a pod selector are pairs of a key and a value, written as kubectl takes them. This one is left out of the JSON, so that "
        + "the selector would match more pods than meant.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string text, Place place) => new(new InvalidLabel(), place, [text]);
}
