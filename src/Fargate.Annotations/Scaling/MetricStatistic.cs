namespace Fargate;

/// <summary>
/// The statistic of a metric.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html
/// </summary>
public enum MetricStatistic
{
    /// <summary>Their average.</summary>
    Average,

    /// <summary>The minimum.</summary>
    Minimum,

    /// <summary>The maximum.</summary>
    Maximum,

    /// <summary>Their number.</summary>
    SampleCount,

    /// <summary>Their sum.</summary>
    Sum,
}
