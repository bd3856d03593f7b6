using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A <c>typeof</c> that names no container of the task.</summary>
internal sealed class UnknownContainerReference : Rule
{
    public override string Id => "FARG0003";

    public override string Title => "Referenced class must be a container of the same task definition";

    public override string MessageFormat =>
        "'{0}' is not a container of this task definition: use a nested [Container] class of this class or of one of its base classes";

    public override string Description =>
        "Containers depend on each other only within one task; the service answers others with \"Cannot depend on container x because it "
        + "does not exist\". The reference is left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(ITypeSymbol type, Place place) => new(
        new UnknownContainerReference(), place, [type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)]);
}
