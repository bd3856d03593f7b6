namespace Fargate;

/// <summary>
/// The level of Amazon CloudWatch Container Insights in a cluster. It incurs costs.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html
/// </summary>
public enum ContainerInsights
{
    /// <summary>The cluster, its services and its tasks.</summary>
    Enabled,

    /// <summary>Each container, too.</summary>
    Enhanced,

    /// <summary>Nothing.</summary>
    Disabled,
}
