using Fargate.Core.Build;
using Fargate.Core.Model.Clusters;

namespace Fargate.Core.Rules;

/// <summary>What a check takes beside the resource.</summary>
/// <param name="Options">What the team configures.</param>
public sealed record CheckSettings(RuleOptions Options)
{
    public static readonly CheckSettings None = new(RuleOptions.None);

    /// <summary>What is known of the project.</summary>
    public BuildFacts Build { get; init; } = BuildFacts.None;

    /// <summary>How the source is written.</summary>
    public SourceWords Words { get; init; } = SourceWords.OfTheApi;

    /// <summary>Finds a cluster of the project by its name.</summary>
    public Func<string, Cluster?> FindCluster { get; init; } = static _ => null;
}
