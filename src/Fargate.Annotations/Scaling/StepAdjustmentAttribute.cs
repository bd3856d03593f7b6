namespace Fargate;

/// <summary>
/// A step of a <see cref="StepScalingAttribute"/>: what happens while the metric is in a range beyond the alarm's threshold. The steps of a
/// policy leave no gap and do not overlap.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
/// <param name="policyName">The name of the policy, as in the <see cref="StepScalingAttribute"/>.</param>
/// <param name="scalingAdjustment">How much: tasks or percent, depending on the policy's <see cref="AdjustmentType"/>. Negative values
/// remove tasks; an exact capacity is not negative.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepAdjustmentAttribute(string policyName, int scalingAdjustment) : FargateAttribute
{
    /// <summary>The name of the policy.</summary>
    public string PolicyName => policyName;

    /// <summary>How much: tasks or percent.</summary>
    public int ScalingAdjustment => scalingAdjustment;

    /// <summary>
    /// Where the step starts, as the difference between metric and threshold. Without it, the step has no lower bound; at most one step of a
    /// policy can omit it.
    /// </summary>
    public double MetricIntervalLowerBound { get; set; }

    /// <summary>
    /// Where the step ends, as the difference between metric and threshold; above <see cref="MetricIntervalLowerBound"/>. Without it, the step has no
    /// upper bound; at most one step of a policy can omit it.
    /// </summary>
    public double MetricIntervalUpperBound { get; set; }
}
