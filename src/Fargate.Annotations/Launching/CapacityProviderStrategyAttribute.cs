namespace Fargate;

/// <summary>
/// How many of the tasks of a service, a standalone task or a schedule start on Fargate, and how many on Fargate Spot; on a cluster, the
/// default strategy. First <see cref="Base"/> is met, then the rest is divided by <see cref="Weight"/>. Not together with a launch
/// type. The capacity provider must be associated with the cluster, and at least one must have a weight above 0.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
/// </summary>
/// <param name="capacityProvider">The capacity provider, each once.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CapacityProviderStrategyAttribute(FargateCapacity capacityProvider) : FargateAttribute
{
    /// <summary>The capacity provider.</summary>
    public FargateCapacity CapacityProvider => capacityProvider;

    /// <summary>
    /// The minimum number of tasks on it: 0 to 100000. 0 by default. Only one capacity provider of a strategy can have a base.
    /// </summary>
    public int Base { get; set; }

    /// <summary>
    /// Its share of the tasks beyond the base, in relation to the other weights: 0 to 1000. 0 by default, which means none.
    /// </summary>
    public int Weight { get; set; }
}
