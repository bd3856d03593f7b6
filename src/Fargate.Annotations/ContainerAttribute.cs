namespace Fargate;

/// <summary>
/// Declares a container of the task definition in which the class is nested. One definition has 1 to 10.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definitions
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContainerAttribute : Attribute
{
    /// <summary>Declares a container whose image a base class gives.</summary>
    public ContainerAttribute()
    {
    }

    /// <summary>Declares a container.</summary>
    /// <param name="image">The image: <c>repository:tag</c> or <c>repository@sha256:digest</c>, with the registry in front unless it
    /// is Docker Hub's. Up to 255 letters, digits and <c>-_:./#</c>. Without a tag <c>latest</c> is pulled.</param>
    public ContainerAttribute(string image) => Image = image;

    /// <summary>The image that runs.</summary>
    public string? Image { get; }

    /// <summary>
    /// The container's name: up to 255 letters, digits, hyphens and underscores, unique within the task. By default the class name in
    /// kebab case: <c>LogRouter</c> is <c>log-router</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Whether the task stops when this container does. True by default; a task needs one essential container.
    /// </summary>
    public bool Essential { get; set; }

    /// <summary>
    /// The container's share of the task's CPU, in CPU units. None by default; all containers together may not have more than the task.
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The hard limit of the container's memory in MiB: above it the container is killed. None by default, that is, the task's memory;
    /// not above it.
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The memory in MiB that is kept for the container; it may use more. None by default; not above <see cref="Memory"/>.
    /// </summary>
    public int MemoryReservation { get; set; }
}
