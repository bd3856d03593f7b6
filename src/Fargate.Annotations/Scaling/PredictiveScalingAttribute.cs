namespace Fargate;

/// <summary>
/// Scales the service ahead of recurring load, by a forecast from its history of at least 24 hours. The service needs a
/// <see cref="ScalableTargetAttribute"/>. What is forecast is a <see cref="MetricPair"/>; or else a load metric and a scaling metric, each
/// predefined or custom (<see cref="CustomizedLoadMetricAttribute"/>, <see cref="CustomizedScalingMetricAttribute"/>).
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/predictive-auto-scaling.html
/// </summary>
/// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
/// <param name="targetValue">The target utilization of the forecast.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PredictiveScalingAttribute(string policyName, double targetValue) : FargateAttribute
{
    /// <summary>The policy's name.</summary>
    public string PolicyName => policyName;

    /// <summary>The target utilization of the forecast.</summary>
    public double TargetValue => targetValue;

    /// <summary>A load and the matching utilization. None by default.</summary>
    public PredictiveMetricPair MetricPair { get; set; }

    /// <summary>
    /// Whose requests are counted: <c>app/name/id/targetgroup/name/id</c>, the ends of the ARNs of the load balancer and the target group.
    /// Only for requests.
    /// </summary>
    public string? MetricPairResourceLabel { get; set; }

    /// <summary>The load, without a <see cref="MetricPair"/>. None by default.</summary>
    public PredictiveLoadMetric LoadMetric { get; set; }

    /// <summary>Whose requests are the load. Only for requests.</summary>
    public string? LoadMetricResourceLabel { get; set; }

    /// <summary>The utilization, without a <see cref="MetricPair"/>. None by default.</summary>
    public PredictiveScalingMetric ScalingMetric { get; set; }

    /// <summary>Whose requests are the utilization. Only for requests.</summary>
    public string? ScalingMetricResourceLabel { get; set; }

    /// <summary>Whether the forecast scales the service. By default, it only forecasts.</summary>
    public PredictiveScalingMode Mode { get; set; }

    /// <summary>How long before they are needed tasks start, in seconds: 0 to 3600. 300 by default.</summary>
    public int SchedulingBufferTime { get; set; }

    /// <summary>What happens when the forecast approaches <see cref="ScalableTargetAttribute.MaxCapacity"/>, which is honored by
    /// default.</summary>
    public MaxCapacityBreachBehavior MaxCapacityBreachBehavior { get; set; }

    /// <summary>
    /// How far the maximum capacity may exceed the forecast, in percent of it: 0 to 100. Required with
    /// <see cref="Fargate.MaxCapacityBreachBehavior.IncreaseMaxCapacity"/>, and not allowed otherwise.
    /// </summary>
    public int MaxCapacityBuffer { get; set; }
}
