namespace Fargate;

/// <summary>
/// The target utilization of a forecast.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedScalingMetricSpecification.html
/// </summary>
public enum PredictiveScalingMetric
{
    /// <summary>The CPU that a task uses, in percent.</summary>
    AverageCpuUtilization,

    /// <summary>The memory that a task uses, in percent.</summary>
    AverageMemoryUtilization,

    /// <summary>The requests per task of an Application Load Balancer.</summary>
    AlbRequestCountPerTarget,
}
