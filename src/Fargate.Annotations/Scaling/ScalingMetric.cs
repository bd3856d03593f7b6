namespace Fargate;

/// <summary>
/// The metric of a <see cref="TargetTrackingAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
/// </summary>
public enum ScalingMetric
{
    /// <summary>The CPU that the service's tasks use, in percent of what they have.</summary>
    AverageCpuUtilization,

    /// <summary>The memory that the service's tasks use, in percent of what they have.</summary>
    AverageMemoryUtilization,

    /// <summary>The requests per minute that each task gets from an Application Load Balancer.</summary>
    AlbRequestCountPerTarget,

    /// <summary>
    /// The CPU that the service's tasks use, measured every 20 seconds. The service needs a <see cref="MetricConfigurationAttribute"/> for it.
    /// </summary>
    AverageCpuUtilizationHighResolution,

    /// <summary>
    /// The memory that the service's tasks use, measured every 20 seconds. The service needs a <see cref="MetricConfigurationAttribute"/>
    /// for it.
    /// </summary>
    AverageMemoryUtilizationHighResolution,
}
