namespace Fargate;

/// <summary>
/// A load and the matching utilization.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedMetricPairSpecification.html
/// </summary>
public enum PredictiveMetricPair
{
    /// <summary>The CPU that the tasks use, together and on average.</summary>
    CpuUtilization,

    /// <summary>The memory that the tasks use, together and on average.</summary>
    MemoryUtilization,

    /// <summary>The requests of an Application Load Balancer, together and per task.</summary>
    AlbRequestCount,
}
