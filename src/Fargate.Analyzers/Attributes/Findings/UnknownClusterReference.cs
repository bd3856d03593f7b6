using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>A cluster that is neither a class with [Cluster] nor a text.</summary>
internal sealed class UnknownClusterReference : Rule
{
    public override string Id => "FARG0021";

    public override string Title => "Cluster must be a cluster class, a cluster name or a cluster ARN";

    public override string MessageFormat => "{0} is not a cluster: use a class with [Cluster], or pass the name or ARN of a cluster outside this project as a string";

    public override string Description =>
        "A service or a standalone task runs in a cluster, given as a class with [Cluster] or as a name or ARN. Anything else is left out "
        + "of the JSON, and ECS would use the account's default cluster.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding Find(string value, AttributeLocation place) => new(new UnknownClusterReference(), place, [value]);
}
