namespace Fargate;

/// <summary>
/// Lets Application Auto Scaling change how many tasks the service runs, within these limits. When it does so is set by
/// <see cref="TargetTrackingAttribute"/>, <see cref="StepScalingAttribute"/> and <see cref="ScheduledScalingAttribute"/>. The build writes
/// the input of RegisterScalableTarget as <c>fargate/&lt;serviceName&gt;.scalable-target.json</c>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScalableTargetAttribute() : FargateAttribute
{
    /// <summary>The minimum number of tasks: 0 or more. Required. AWS recommends more than 0, because without a task there is nothing to
    /// measure.</summary>
    public int MinCapacity { get; set; }

    /// <summary>The maximum number of tasks: <see cref="MinCapacity"/> up to 5000. Required.</summary>
    public int MaxCapacity { get; set; }

    /// <summary>
    /// The full ARN of the role that Application Auto Scaling uses. Its service-linked role by default, which is enough.
    /// </summary>
    public string? RoleArn { get; set; }

    /// <summary>Whether policies are suspended from removing tasks. False by default.</summary>
    public bool DynamicScalingInSuspended { get; set; }

    /// <summary>Whether policies are suspended from adding tasks. False by default.</summary>
    public bool DynamicScalingOutSuspended { get; set; }

    /// <summary>Whether scheduled actions are suspended. False by default.</summary>
    public bool ScheduledScalingSuspended { get; set; }
}
