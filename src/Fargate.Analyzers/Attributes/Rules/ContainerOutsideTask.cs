using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A container that is part of no task.</summary>
internal sealed class ContainerOutsideTask : TypeRule
{
    public override string Id => "FARG0001";

    public override string Title => "[Container] class must be nested in a [TaskDefinition] class";

    public override string MessageFormat =>
        "'{0}' is not nested in a class with [TaskDefinition]: move it into one, or make it or its outer class abstract to use it as a base class";

    public override string Description =>
        "The containers of a task definition are its nested classes, and those of its base classes. Any other container class is left "
        + "out.";

    public override Certainty Certainty => Certainty.Documented;

    public override IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation)
    {
        if (type.IsForDeriving() || !type.IsContainer() || type.ContainingType?.CheckedKinds().Contains(ClassKind.Task) == true
            || type.ContainingType?.MaySayMore(cancellation) == true || IsAmongErrors(type, cancellation))
        {
            yield break;
        }

        var attribute = type.Annotations().Find(it => it.Shape.Name == ClassKind.Container.Attribute).Data;
        yield return new AnnotatedFinding(this, attribute is null ? null : new AttributeLocation(type, attribute, null), [type.Name]);
    }

    // What a class stands in is not sure where the text around it does not read: the class around it may have no name yet.
    private static bool IsAmongErrors(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(it =>
            it.GetSyntax(cancellation).Parent is { ContainsDiagnostics: true } around
            && around.GetDiagnostics().Any(error => error.Severity == DiagnosticSeverity.Error));
}
