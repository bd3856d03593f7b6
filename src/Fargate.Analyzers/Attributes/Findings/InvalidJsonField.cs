using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>[JsonField] with a pointer or a value that does not read.</summary>
internal sealed class InvalidJsonField : Rule
{
    public override string Id => "FARG0014";

    public override string Title => "[JsonField] path or value is not valid";

    public override string MessageFormat => "[JsonField] has no effect: {0}";

    public override string Description =>
        "[JsonField] takes a JSON Pointer (RFC 6901) and a value in JSON, both relative to the class that has the attribute.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string reason, Place place) => new(new InvalidJsonField(), place, [reason]);
}
