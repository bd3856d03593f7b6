namespace Fargate;

/// <summary>
/// Keeps a metric of the service near a target value by adding or removing tasks. Application Auto Scaling creates the alarms for it. The
/// service needs a <see cref="ScalableTargetAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TargetTrackingAttribute : FargateAttribute
{
    /// <summary>
    /// Keeps a metric of the service near a target value by adding or removing tasks. Application Auto Scaling creates the alarms for it.
    /// The service needs a <see cref="ScalableTargetAttribute"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
    /// The metric is one that AWS measures of each service.
    /// </summary>
    /// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="targetValue">The value: percent for CPU and memory, requests per minute and task for a load balancer.</param>
    public TargetTrackingAttribute(string policyName, ScalingMetric metric, double targetValue)
    {
        PolicyName = policyName;
        Metric = metric;
        TargetValue = targetValue;
    }

    /// <summary>
    /// Keeps a metric of the service near a target value by adding or removing tasks. Application Auto Scaling creates the alarms for it.
    /// The service needs a <see cref="ScalableTargetAttribute"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
    /// The metric is one of your own: a <see cref="MetricName"/>, or metric math in <see cref="MetricDataQueryAttribute"/>.
    /// </summary>
    /// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
    /// <param name="targetValue">The value. The metric must fall when tasks are added.</param>
    public TargetTrackingAttribute(string policyName, double targetValue)
    {
        PolicyName = policyName;
        TargetValue = targetValue;
    }

    /// <summary>The policy's name.</summary>
    public string PolicyName { get; }

    /// <summary>The metric, where it is one that AWS measures of each service.</summary>
    public ScalingMetric Metric { get; }

    /// <summary>The value that the metric is kept near.</summary>
    public double TargetValue { get; }

    /// <summary>
    /// The load balancer and the target group whose requests are counted: <c>app/name/id/targetgroup/name/id</c>, the ends of their two
    /// ARNs; 1 to 1023 characters. Required for <see cref="ScalingMetric.AlbRequestCountPerTarget"/>, and not allowed for other metrics.
    /// </summary>
    public string? ResourceLabel { get; set; }

    /// <summary>The name of a custom metric in Amazon CloudWatch. None by default.</summary>
    public string? MetricName { get; set; }

    /// <summary>The namespace of that metric, such as <c>AWS/SQS</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The dimensions with which that metric is published, such as <c>QueueName=orders</c>. None by default.</summary>
    public string[]? Dimensions { get; set; }

    /// <summary>The statistic of that metric.</summary>
    public MetricStatistic Statistic { get; set; }

    /// <summary>The unit of that metric, such as <c>Count</c>. None by default.</summary>
    public string? Unit { get; set; }

    /// <summary>The cooldown in seconds after tasks were removed: 0 or more. 300 by default.</summary>
    public int ScaleInCooldown { get; set; }

    /// <summary>
    /// The cooldown in seconds after tasks were added: 0 or more. 300 by default.
    /// </summary>
    public int ScaleOutCooldown { get; set; }

    /// <summary>Whether the policy only adds tasks. False by default.</summary>
    public bool DisableScaleIn { get; set; }
}
