using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A fault in an annotated class.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Place">The attribute or its argument; null for the class as a whole.</param>
/// <param name="Arguments">What goes into the rule's message.</param>
/// <param name="Edits">The corrections that make sense.</param>
internal sealed record AnnotatedFinding(Rule Rule, AttributeLocation? Place, IReadOnlyList<string> Arguments, params Edit[] Edits)
{
    /// <summary>What is wrong in the resource; null for a fault in how the class is written, which no path of the API can name.</summary>
    public ApiPath? Path { get; init; }

    /// <summary>The attribute that says the same, where the edits are about the two, and not about values of the API.</summary>
    public AttributeLocation? Earlier { get; init; }

    /// <summary>The stages in each of which it must be found to be one; null for a fault of any stage.</summary>
    public IReadOnlyList<string>? OfAllStages { get; init; }

    /// <summary>Whether the two are one fault, seen from two classes: what the message says beside it may differ.</summary>
    public bool IsSameAs(AnnotatedFinding other) => Rule.Id == other.Rule.Id && Place == other.Place
        && (Path is null || other.Path is null ? Arguments.SequenceEqual(other.Arguments) : Path.Equals(other.Path));
}
