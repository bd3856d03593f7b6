namespace Fargate;

/// <summary>
/// A stage of a deployment, at which a hook can run. The old version is called blue, the new one green.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
public enum DeploymentLifecycleStage
{
    /// <summary>The deployment starts while more than one version of the service is active.</summary>
    ReconcileService,

    /// <summary>Green has not started. Blue has all the traffic.</summary>
    PreScaleUp,

    /// <summary>Green has started. Blue has all the traffic.</summary>
    PostScaleUp,

    /// <summary>The test traffic shifts to green. Blue has all the production traffic.</summary>
    TestTrafficShift,

    /// <summary>Green has all the test traffic.</summary>
    PostTestTrafficShift,

    /// <summary>Production traffic is about to shift. Linear and canary deployments reach this stage at each step.</summary>
    PreProductionTrafficShift,

    /// <summary>Production traffic shifts to green. Linear and canary deployments reach this stage at each step.</summary>
    ProductionTrafficShift,

    /// <summary>Green has all the production traffic.</summary>
    PostProductionTrafficShift,
}
