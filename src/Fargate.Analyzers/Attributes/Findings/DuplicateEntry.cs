using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>One class says the same thing twice.</summary>
internal sealed class DuplicateEntry : Rule
{
    /// <summary>What the edits call the attribute that the finding stands at.</summary>
    public const string Later = "later";

    /// <summary>What they call the one before it.</summary>
    public const string Earlier = "earlier";

    public override string Id => "FARG0007";

    public override string Title => "Two attributes on a class must not add the same entry, such as the same port";

    public override string MessageFormat => "[{0}] sets '{1}' again, and only the last entry is used: remove one of them";

    public override string Description =>
        "A derived class can replace what its base class sets. Two entries on the same class are a mistake: only one of them is written.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    /// <param name="shape">The attribute.</param>
    /// <param name="key">What it says again.</param>
    /// <param name="place">Where.</param>
    /// <param name="earlier">Where it was said before; null where something of that is written, too, so that neither can go without a loss.</param>
    public static AnnotatedFinding Find(AttributeShape shape, string key, AttributeLocation place, AttributeLocation? earlier) =>
        new(new DuplicateEntry(), place, [shape.Name, key], earlier is null ? [] : Edits(shape)) { Earlier = earlier };

    private static Edit[] Edits(AttributeShape shape) =>
    [
        new Edit("earlier", $"Remove the first [{shape.Name}], which is not written to the JSON", Change.Remove(ApiPath.Root.Field(Earlier))),
        new Edit("later", $"Remove the second [{shape.Name}]", Change.Remove(ApiPath.Root.Field(Later))),
    ];
}
