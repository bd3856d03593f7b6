namespace Fargate;

/// <summary>
/// What happens when the tasks of a new deployment do not come up.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
/// </summary>
public enum DeploymentCircuitBreaker
{
    /// <summary>The deployment goes on trying. The default.</summary>
    Disabled,

    /// <summary>The deployment ends as failed, and starts no more tasks.</summary>
    Enabled,

    /// <summary>The deployment ends as failed, and the last one that succeeded comes back.</summary>
    Rollback,
}
