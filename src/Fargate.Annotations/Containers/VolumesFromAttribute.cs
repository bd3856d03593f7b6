namespace Fargate;

/// <summary>
/// Mounts all volumes of another container of the same task, at the same paths.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_storage
/// </summary>
/// <param name="container">The class of the other container, in the same task definition or one of its bases; each once.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VolumesFromAttribute(Type container) : FargateAttribute
{
    /// <summary>The class of the other container.</summary>
    public Type Container => container;

    /// <summary>Whether the container can only read the volumes. False by default.</summary>
    public bool ReadOnly { get; set; }
}
