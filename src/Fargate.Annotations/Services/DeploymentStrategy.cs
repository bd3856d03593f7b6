namespace Fargate;

/// <summary>
/// How Amazon ECS replaces the tasks of a service with those of a new version.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
/// </summary>
public enum DeploymentStrategy
{
    /// <summary>Some at a time. The default.</summary>
    Rolling,

    /// <summary>All new tasks start beside the old ones; then all traffic shifts at once.</summary>
    BlueGreen,

    /// <summary>All new tasks start beside the old ones; then the traffic shifts in equal steps.</summary>
    Linear,

    /// <summary>All new tasks start beside the old ones; then a small part of the traffic shifts, and later the rest.</summary>
    Canary,
}
