namespace Fargate;

/// <summary>
/// How the number of tasks of a service is determined.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
/// </summary>
public enum SchedulingStrategy
{
    /// <summary>By the desired count. The default, and the only one on Fargate.</summary>
    Replica,

    /// <summary>One task on each container instance. Not supported on Fargate.</summary>
    Daemon,
}
