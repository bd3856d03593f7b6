namespace Fargate;

/// <summary>
/// Whose tags are copied to the tasks when they start.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
/// </summary>
public enum PropagateTags
{
    /// <summary>Those of the task definition.</summary>
    TaskDefinition,

    /// <summary>Those of the service. Refused where there is none, by a run and a schedule.</summary>
    Service,

    /// <summary>Nobody's. The default; a schedule does not take it.</summary>
    None,
}
