namespace Fargate;

/// <summary>
/// Where the tags that are copied to the tasks come from.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
/// </summary>
public enum PropagateTags
{
    /// <summary>Those of the task definition.</summary>
    TaskDefinition,

    /// <summary>Those of the service. Not valid for a standalone task or a schedule, which have no service.</summary>
    Service,

    /// <summary>None. The default; not valid for a schedule.</summary>
    None,
}
