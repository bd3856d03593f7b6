namespace Fargate;

/// <summary>
/// Where the output of commands goes that are run in containers by ECS Exec.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
/// </summary>
public enum ExecuteCommandLogging
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Where the container's awslogs driver sends its own output; nowhere where it has none. The default.</summary>
    Default,

    /// <summary>Where the cluster says. It has to name a log group or a bucket.</summary>
    Override,
}
