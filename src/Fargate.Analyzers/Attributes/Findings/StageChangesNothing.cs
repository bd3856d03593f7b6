using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>An attribute for a stage that says what holds without it.</summary>
internal sealed class StageChangesNothing : Rule
{
    public override string Id => "FARG0032";

    public override string Title => "Attribute with Stage must not repeat the values that apply to all stages";

    public override string MessageFormat => "[{0}] with Stage changes nothing, because the same values already apply: remove the attribute, or correct the values that should differ";

    public override string Description =>
        "An attribute with Stage sets what differs from the values for all stages. If nothing differs, somebody may have forgotten to "
        + "change a value.";

    public override Certainty Certainty => Certainty.Documented;

    // One for several stages is needed where it changes any of them.
    public static AnnotatedFinding Find(AttributeShape shape, AttributeLocation place, IReadOnlyList<string> stages) =>
        new(new StageChangesNothing(), place, [shape.Name]) { OfAllStages = stages };
}
