using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A <c>typeof</c> that names no container of the task.</summary>
internal sealed class UnknownContainerReference : Rule
{
    public override string Id => "FARG0003";

    public override string Title => "The class is no container of this task definition";

    public override string MessageFormat =>
        "'{0}' is no container of this task definition; name a nested class with [Container], of this class or one that it derives from";

    public override string Description =>
        "Containers depend on each other only within one task; the service answers others with \"Cannot depend on container x because it "
        + "does not exist\". The reference is left out of the JSON.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(ITypeSymbol type, Place place) => new(
        new UnknownContainerReference(), place, [type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)]);
}
