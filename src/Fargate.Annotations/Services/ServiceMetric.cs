namespace Fargate;

/// <summary>
/// A metric of a service, which can be measured every 20 seconds.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html
/// </summary>
public enum ServiceMetric
{
    /// <summary>The CPU that the tasks use.</summary>
    CpuUtilization,

    /// <summary>The memory that the tasks use.</summary>
    MemoryUtilization,
}
