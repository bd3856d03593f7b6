using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A task definition on a generic class.</summary>
internal sealed class GenericTaskDefinition : TypeRule
{
    public override string Id => "FARG0005";

    public override string Title => "Task definitions and containers cannot be generic classes";

    public override string MessageFormat => "'{0}' is generic, or nested in a generic class: a task definition or container class cannot have type parameters";

    public override string Description =>
        "Each class becomes one JSON file. A generic class could stand for any number of them, so nothing is written for it.";

    public override Certainty Certainty => Certainty.Enforced;

    public static bool IsBroken(INamedTypeSymbol type) => type.IsGenericType;

    public override IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation)
    {
        if ((type.Is(ClassKind.Task) && IsBroken(type)) || (type.Arity > 0 && type.IsContainer()))
            yield return new AnnotatedFinding(this, null, [type.Name]);
    }
}
