namespace Fargate;

/// <summary>
/// What happens when a forecast approaches or exceeds the maximum capacity of the service.
/// See https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html
/// </summary>
public enum MaxCapacityBreachBehavior
{
    /// <summary>The service never exceeds its maximum capacity. The default.</summary>
    HonorMaxCapacity,

    /// <summary>The service may exceed its maximum capacity, by <see cref="PredictiveScalingAttribute.MaxCapacityBuffer"/>.</summary>
    IncreaseMaxCapacity,
}
