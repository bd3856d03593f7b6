namespace Fargate;

/// <summary>
/// The unit of a <see cref="StepAdjustmentAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html
/// </summary>
public enum AdjustmentType
{
    /// <summary>The change as a number of tasks.</summary>
    ChangeInCapacity,

    /// <summary>The change as a percentage of the tasks.</summary>
    PercentChangeInCapacity,

    /// <summary>The exact number of tasks. Not negative.</summary>
    ExactCapacity,
}
