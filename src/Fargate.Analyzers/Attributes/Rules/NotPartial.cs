using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A task definition that gets no generated members, because its class is not partial.</summary>
internal sealed class NotPartial : Rule
{
    public override string Id => Ids.NotPartial;

    public override string Title => "Make the class partial to use its definition in code";

    public override string MessageFormat =>
        "'{0}' is not partial; if it were, the code could use {1}.Definition.Family, the containers' names, ports and more";

    public override string Description =>
        "The generated members keep the application and its definition from drifting apart. The JSON is written in any case.";

    public override Certainty Certainty => Certainty.Practice;

    public static AnnotatedFinding? Check(INamedTypeSymbol type, CancellationToken cancellation) =>
        PartialTypes.FirstNotPartial(type, cancellation) is { } obstacle
            ? new AnnotatedFinding(new NotPartial(), null, [obstacle.Name, type.Name])
            : null;
}
