namespace Fargate;

/// <summary>
/// What is made of the values of a metric.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html
/// </summary>
public enum MetricStatistic
{
    /// <summary>Their average.</summary>
    Average,

    /// <summary>The least of them.</summary>
    Minimum,

    /// <summary>The most of them.</summary>
    Maximum,

    /// <summary>How many there are.</summary>
    SampleCount,

    /// <summary>All of them together.</summary>
    Sum,
}
