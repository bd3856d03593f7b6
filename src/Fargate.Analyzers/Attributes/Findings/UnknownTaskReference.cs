using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A <c>typeof</c> that names no task definition.</summary>
internal sealed class UnknownTaskReference : Rule
{
    public override string Id => "FARG0017";

    public override string Title => "Referenced class must have [TaskDefinition]";

    public override string MessageFormat =>
        "'{0}' has no [TaskDefinition]: use a class that has one, or pass the family or ARN of a task definition outside this project as a string";

    public override string Description =>
        "A service, a run or a schedule starts tasks of one definition. The reference is left out of the JSON, and the service does not take a "
        + "request without a task definition.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(ITypeSymbol type, Place place) => new(
        new UnknownTaskReference(), place, [type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)]);
}
