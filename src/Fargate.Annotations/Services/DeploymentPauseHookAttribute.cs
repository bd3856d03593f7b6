namespace Fargate;

/// <summary>
/// Pauses a deployment at a stage, until <c>aws ecs continue-service-deployment</c> continues it or rolls it back. Only with the deployment
/// controller ECS.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
/// <param name="lifecycleStages">The stages at which it pauses, at least one; not <see cref="DeploymentLifecycleStage.TestTrafficShift"/>
/// and <see cref="DeploymentLifecycleStage.ProductionTrafficShift"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentPauseHookAttribute(params DeploymentLifecycleStage[] lifecycleStages) : FargateAttribute
{
    /// <summary>The stages at which it pauses.</summary>
    public DeploymentLifecycleStage[] LifecycleStages => lifecycleStages;

    /// <summary>The maximum length of the pause, in minutes. 1440 by default.</summary>
    public int TimeoutInMinutes { get; set; }

    /// <summary>What happens then. By default, the old version is restored.</summary>
    public DeploymentLifecycleHookAction TimeoutAction { get; set; }
}
