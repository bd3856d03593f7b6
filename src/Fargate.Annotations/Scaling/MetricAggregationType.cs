namespace Fargate;

/// <summary>
/// How the values of a metric are aggregated, to select the step of a <see cref="StepScalingAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
public enum MetricAggregationType
{
    /// <summary>Their average. The default.</summary>
    Average,

    /// <summary>The lowest.</summary>
    Minimum,

    /// <summary>The highest.</summary>
    Maximum,
}
