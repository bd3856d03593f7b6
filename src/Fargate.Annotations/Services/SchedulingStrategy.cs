namespace Fargate;

/// <summary>
/// How many tasks a service keeps running.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
/// </summary>
public enum SchedulingStrategy
{
    /// <summary>The desired count. The default, and all that Fargate has.</summary>
    Replica,

    /// <summary>One task on each container instance. Not supported on Fargate.</summary>
    Daemon,
}
