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

    /// <summary>To the log group or the bucket of the cluster, one of which must be set.</summary>
    Override,
}
