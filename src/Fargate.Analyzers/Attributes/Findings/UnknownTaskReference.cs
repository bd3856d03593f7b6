using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A <c>typeof</c> that names no task definition.</summary>
internal sealed class UnknownTaskReference : Rule
{
    public override string Id => "FARG0017";

    public override string Title => "Class that a service or schedule starts must have [TaskDefinition]";

    public override string MessageFormat =>
        "'{0}' {1}: use a class that has one, or pass the family or ARN of a task definition outside this project as a string";

    public override string Description =>
        "A service, a standalone task or a schedule starts tasks of one task definition. The reference is left out of the JSON, and AWS "
        + "rejects a request without a task definition.";

    public override Certainty Certainty => Certainty.Enforced;

    /// <param name="type">The class that is named.</param>
    /// <param name="isTemplate">Whether it has [TaskDefinition], but gives none.</param>
    /// <param name="place">Where it is named.</param>
    public static AnnotatedFinding Find(ITypeSymbol type, bool isTemplate, AttributeLocation place) => new(
        new UnknownTaskReference(),
        place,
        [
            type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            isTemplate ? "is abstract, and its [TaskDefinition] has no family" : "has no [TaskDefinition]",
        ]);
}
