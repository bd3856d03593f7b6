namespace Fargate;

/// <summary>
/// Marks a rolling deployment as successful before all of its tasks run. Amazon ECS continues in the background. Only with the rolling
/// strategy of the deployment controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html
/// </summary>
/// <param name="healthyPercent">How many tasks of the new version must be healthy, in percent of the desired count: 0 to 100, but not below
/// <see cref="DeploymentConfigurationAttribute.MinimumHealthyPercent"/>.</param>
/// <param name="sourceServiceRevisionCleanup">When the tasks of the old version are removed.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentEarlySuccessCriteriaAttribute(int healthyPercent, ServiceRevisionCleanup sourceServiceRevisionCleanup) : FargateAttribute
{
    /// <summary>How many tasks of the new version must be healthy, in percent of the desired count.</summary>
    public int HealthyPercent => healthyPercent;

    /// <summary>When the tasks of the old version are removed.</summary>
    public ServiceRevisionCleanup SourceServiceRevisionCleanup => sourceServiceRevisionCleanup;
}
