namespace Fargate;

/// <summary>
/// Keeps a metric of the service near a value, by more tasks or fewer. Application Auto Scaling makes the alarms for it. The service needs
/// a <see cref="ScalableTargetAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
/// </summary>
/// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
/// <param name="metric">The metric.</param>
/// <param name="targetValue">The value: percent for CPU and memory, requests per minute and task for a load balancer.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TargetTrackingAttribute(string policyName, ScalingMetric metric, double targetValue) : FargateAttribute
{
    /// <summary>The policy's name.</summary>
    public string PolicyName => policyName;

    /// <summary>The metric.</summary>
    public ScalingMetric Metric => metric;

    /// <summary>The value that the metric is kept near.</summary>
    public double TargetValue => targetValue;

    /// <summary>
    /// The load balancer and the target group that are counted: <c>app/name/id/targetgroup/name/id</c>, the ends of their two ARNs; 1 to
    /// 1023 characters. Required for <see cref="ScalingMetric.AlbRequestCountPerTarget"/>, and refused for the others.
    /// </summary>
    public string? ResourceLabel { get; set; }

    /// <summary>The time in seconds after tasks were removed before more are: 0 or more. 300 by default.</summary>
    public int ScaleInCooldown { get; set; }

    /// <summary>
    /// The time in seconds after tasks were added in which they count for what is still to be added: 0 or more. 300 by default.
    /// </summary>
    public int ScaleOutCooldown { get; set; }

    /// <summary>Whether the policy only adds tasks. False by default.</summary>
    public bool DisableScaleIn { get; set; }
}
