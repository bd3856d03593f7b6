namespace Fargate;

/// <summary>
/// Starts the container only when another container of the same task has met a condition. The same as
/// <see cref="DependsOnAttribute"/>, for C# 11 and later.
/// </summary>
/// <typeparam name="TContainer">The class of the other container, in the same task definition or one of its bases.</typeparam>
/// <param name="condition">The condition.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DependsOnAttribute<TContainer>(ContainerCondition condition) : FargateAttribute
    where TContainer : class
{
    /// <summary>How far it must have come.</summary>
    public ContainerCondition Condition => condition;
}
