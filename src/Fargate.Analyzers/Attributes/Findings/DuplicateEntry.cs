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
        "A derived class can replace what its base class sets. Two entries on the same class are a mistake: only one of them is written.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(AttributeShape shape, string key, Place place) =>
        new(new DuplicateEntry(), place, [shape.Name, key]);
}
