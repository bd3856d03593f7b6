namespace Fargate;

/// <summary>
/// The load to forecast.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedLoadMetricSpecification.html
/// </summary>
public enum PredictiveLoadMetric
{
    /// <summary>The CPU that the tasks use together.</summary>
    TotalCpuUtilization,

    /// <summary>The memory that the tasks use together.</summary>
    TotalMemoryUtilization,

    /// <summary>The requests of an Application Load Balancer.</summary>
    TotalAlbRequestCount,
}
