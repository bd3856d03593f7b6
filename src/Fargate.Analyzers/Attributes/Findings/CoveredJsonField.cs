using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>[JsonField] for a field that has an attribute.</summary>
internal sealed class CoveredJsonField : Rule
{
    public override string Id => "FARG0013";

    public override string Title => "Use the dedicated attribute instead of [JsonField]";

    public override string MessageFormat => "[JsonField] cannot set '{0}': use {1} instead";

    public override string Description =>
        "The attribute is checked more closely, and merges with what a base class sets. The value is left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string pointer, string attribute, AttributeLocation place) => new(new CoveredJsonField(), place, [pointer, attribute]);
}
