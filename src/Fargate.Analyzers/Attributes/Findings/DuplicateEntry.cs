using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>One class says the same thing twice.</summary>
internal sealed class DuplicateEntry : Rule
{
    public override string Id => "FARG0007";

    public override string Title => "Attribute repeats an entry that the class already sets";

    public override string MessageFormat => "[{0}] sets '{1}' again, and only the last entry is used: remove one of them";

    public override string Description =>
        "A derived class may replace what its base says. Twice on one class is a mistake: only one of the two is written.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(AttributeShape shape, string key, Place place) =>
        new(new DuplicateEntry(), place, [shape.Name, key]);
}
