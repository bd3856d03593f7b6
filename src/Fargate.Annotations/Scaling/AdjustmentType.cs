namespace Fargate;

/// <summary>
/// What the number in a <see cref="StepAdjustmentAttribute"/> means.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
public enum AdjustmentType
{
    /// <summary>So many tasks more, or fewer where it is negative.</summary>
    ChangeInCapacity,

    /// <summary>So many percent of the tasks more, or fewer where it is negative.</summary>
    PercentChangeInCapacity,

    /// <summary>So many tasks. Not negative.</summary>
    ExactCapacity,
}
