namespace Fargate;

/// <summary>
/// Adds or removes tasks when a CloudWatch alarm is triggered, depending on how far the metric is beyond the alarm's threshold.
/// Each step is a <see cref="StepAdjustmentAttribute"/>, at least one. The policy must be an action of the alarm. The service needs a
/// <see cref="ScalableTargetAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
/// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
/// <param name="adjustmentType">The unit of the steps.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepScalingAttribute(string policyName, AdjustmentType adjustmentType) : FargateAttribute
{
    /// <summary>The policy's name.</summary>
    public string PolicyName => policyName;

    /// <summary>The unit of the steps.</summary>
    public AdjustmentType AdjustmentType => adjustmentType;

    /// <summary>The cooldown in seconds after a scaling activity: 0 or more. 300 by default.</summary>
    public int Cooldown { get; set; }

    /// <summary>How the values of the metric are aggregated. Their average by default.</summary>
    public MetricAggregationType MetricAggregationType { get; set; }

    /// <summary>
    /// The minimum number of tasks that are added or removed: 1 or more. Only for <see cref="AdjustmentType.PercentChangeInCapacity"/>.
    /// </summary>
    public int MinAdjustmentMagnitude { get; set; }
}
