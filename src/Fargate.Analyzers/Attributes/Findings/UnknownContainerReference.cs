using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A <c>typeof</c> that names no container of the task.</summary>
internal sealed class UnknownContainerReference : Rule
{
    public override string Id => "FARG0003";

    public override string Title => "Referenced class must be a container of the same task definition";

    public override string MessageFormat =>
        "'{0}' is not a container of {1}: use a nested [Container] class of {2} or of one of its base classes";

    public override string Description =>
        "Containers can depend only on containers of the same task; for others ECS returns \"Cannot depend on container x because it does "
        + "not exist\". Services, standalone tasks and schedules refer to containers of the task definition that they start. The reference "
        + "is left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    /// <param name="type">The class that is named.</param>
    /// <param name="definition">What it would be a container of.</param>
    /// <param name="owner">The class that would have it.</param>
    /// <param name="place">Where it is named.</param>
    public static AnnotatedFinding Find(ITypeSymbol type, string definition, string owner, AttributeLocation place) => new(
        new UnknownContainerReference(), place, [type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), definition, owner]);
}
