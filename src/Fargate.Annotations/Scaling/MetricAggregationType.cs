namespace Fargate;

/// <summary>
/// How the values of a metric become one, to choose the step of a <see cref="StepScalingAttribute"/>.
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
