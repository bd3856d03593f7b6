namespace Fargate;

/// <summary>
/// What happens if the tasks of a new deployment fail to start.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
/// </summary>
public enum DeploymentCircuitBreaker
{
    /// <summary>The deployment keeps trying. The default.</summary>
    Disabled,

    /// <summary>The deployment fails, and starts no more tasks.</summary>
    Enabled,

    /// <summary>The deployment fails, and the last successful deployment is restored.</summary>
    Rollback,
}
