namespace Fargate;

/// <summary>
/// What happens if a lifecycle hook times out.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html
/// </summary>
public enum DeploymentLifecycleHookAction
{
    /// <summary>The old version is restored. The default.</summary>
    Rollback,

    /// <summary>The deployment continues.</summary>
    Continue,
}
