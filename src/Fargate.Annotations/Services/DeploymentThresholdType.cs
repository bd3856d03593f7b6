namespace Fargate;

/// <summary>
/// How the circuit breaker makes the number of failures at which a deployment has failed of
/// <see cref="DeploymentConfigurationAttribute.ThresholdValue"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
/// </summary>
public enum DeploymentThresholdType
{
    /// <summary>The value is the number of failures.</summary>
    Count,

    /// <summary>The value is a percentage of the desired count, with a minimum of 3 and a maximum of 200 tasks. The default.</summary>
    BoundedPercent,

    /// <summary>The value is a percentage of the desired count, without bounds.</summary>
    UnboundedPercent,
}
