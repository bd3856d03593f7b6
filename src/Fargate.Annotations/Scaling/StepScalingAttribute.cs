namespace Fargate;

/// <summary>
/// Adds or removes tasks when an alarm in Amazon CloudWatch calls for it, the more the further the metric is beyond the alarm's threshold.
/// Each step is a <see cref="StepAdjustmentAttribute"/>, one at least. The alarm has the policy as its action. The service needs a
/// <see cref="ScalableTargetAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
/// <param name="policyName">The policy's name, each once in the service: 1 to 256 printable characters.</param>
/// <param name="adjustmentType">What the numbers of the steps mean.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepScalingAttribute(string policyName, AdjustmentType adjustmentType) : FargateAttribute
{
    /// <summary>The policy's name.</summary>
    public string PolicyName => policyName;

    /// <summary>What the numbers of the steps mean.</summary>
    public AdjustmentType AdjustmentType => adjustmentType;

    /// <summary>The cooldown in seconds after a scaling activity: 0 or more. 300 by default.</summary>
    public int Cooldown { get; set; }

    /// <summary>How the values of the metric become one. Their average by default.</summary>
    public MetricAggregationType MetricAggregationType { get; set; }

    /// <summary>
    /// The fewest tasks that are added or removed: 1 or more. Only for <see cref="AdjustmentType.PercentChangeInCapacity"/>.
    /// </summary>
    public int MinAdjustmentMagnitude { get; set; }
}
