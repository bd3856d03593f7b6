namespace Fargate;

/// <summary>
/// Where the output of ECS Exec commands goes.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
/// </summary>
public enum ExecuteCommandLogging
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>To the log group of the container's awslogs driver, if it has one. The default.</summary>
    Default,

    /// <summary>To the log group or the bucket of the cluster, one of which must be set.</summary>
    Override,
}
