namespace Fargate;

/// <summary>
/// What happens when a lifecycle hook is not done in time.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
public enum DeploymentLifecycleHookAction
{
    /// <summary>The old version comes back. The default.</summary>
    Rollback,

    /// <summary>The deployment goes on.</summary>
    Continue,
}
