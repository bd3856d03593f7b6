using Fargate.Core.Kinds;

namespace Fargate.Core.Sources.Objects;

/// <summary>A request of the SDK, or a class of CloudFormation in the CDK, whose members have the names of the API's fields.</summary>
/// <param name="Kind">What it describes.</param>
/// <param name="Field">Where in the kind's tree its members stand; null for the tree itself.</param>
internal sealed record NamedResource(ResourceKind Kind, string? Field = null)
{
    /// <summary>The parameter with the members; null where the object itself has them.</summary>
    public string? Argument { get; init; }

    /// <summary>It changes what is there already: what it leaves out stays as it is.</summary>
    public bool IsChange { get; init; }

    /// <summary>The fields that CloudFormation fills in.</summary>
    public IReadOnlyList<string> Filled { get; init; } = [];
}
