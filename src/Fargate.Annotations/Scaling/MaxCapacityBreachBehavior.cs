namespace Fargate;

/// <summary>
/// What happens when a forecast approaches or exceeds the maximum capacity of the service.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html
/// </summary>
public enum MaxCapacityBreachBehavior
{
    /// <summary>The service gets no more tasks than it may have. The default.</summary>
    HonorMaxCapacity,

    /// <summary>The service gets more tasks; how many is <see cref="PredictiveScalingAttribute.MaxCapacityBuffer"/>.</summary>
    IncreaseMaxCapacity,
}
