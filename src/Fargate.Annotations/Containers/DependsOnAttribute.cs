namespace Fargate;

/// <summary>
/// Starts the container only when another container of the same task has met a condition.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_dependson
/// </summary>
/// <param name="container">The class of the other container, in the same task definition or one of its bases.</param>
/// <param name="condition">The condition.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DependsOnAttribute(Type container, ContainerCondition condition) : FargateAttribute
{
    /// <summary>The class of the other container.</summary>
    public Type Container => container;

    /// <summary>How far it must have come.</summary>
    public ContainerCondition Condition => condition;
}
