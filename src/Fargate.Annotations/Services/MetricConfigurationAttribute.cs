namespace Fargate;

/// <summary>
/// How often metrics of the service are measured. The high-resolution metrics of <see cref="TargetTrackingAttribute"/> need 20 seconds.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html
/// </summary>
/// <param name="resolutionSeconds">The time between two values in seconds: 20 or 60.</param>
/// <param name="metricNames">The metrics, at least one.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MetricConfigurationAttribute(int resolutionSeconds, params ServiceMetric[] metricNames) : FargateAttribute
{
    /// <summary>The time between two values in seconds.</summary>
    public int ResolutionSeconds => resolutionSeconds;

    /// <summary>The metrics.</summary>
    public ServiceMetric[] MetricNames => metricNames;
}
