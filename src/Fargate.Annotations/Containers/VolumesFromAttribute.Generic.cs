namespace Fargate;

/// <summary>
/// Mounts all volumes of another container of the same task, at the same paths. The same as <see cref="VolumesFromAttribute"/>, for
/// C# 11 and later.
/// </summary>
/// <typeparam name="TContainer">The class of the other container, in the same task definition or one of its bases; each once.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VolumesFromAttribute<TContainer>() : FargateAttribute
    where TContainer : class
{
    /// <summary>Whether the container can only read the volumes. False by default.</summary>
    public bool ReadOnly { get; set; }
}
