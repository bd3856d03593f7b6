namespace Fargate;

/// <summary>
/// Gives a container of a standalone task or of a schedule's tasks another command or size than the task definition. All overrides of a
/// task together have up to 8192 characters of JSON.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
/// </summary>
/// <param name="container">The class of the container, in the task definition that is started or one of its bases; each once.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ContainerOverrideAttribute(Type container) : FargateAttribute
{
    /// <summary>The class of the container.</summary>
    public Type Container => container;

    /// <summary>
    /// The arguments of the container's entry point, or the program with its arguments. The task definition's by default.
    /// </summary>
    public string[]? Command { get; set; }

    /// <summary>
    /// The container's share of the task's CPU, in CPU units. The task definition's by default; all containers together not above the
    /// task's.
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>The hard limit of the container's memory in MiB. The task definition's by default; not above the task's memory.</summary>
    public int Memory { get; set; }

    /// <summary>
    /// The memory in MiB that is kept for the container. The task definition's by default; not above <see cref="Memory"/>.
    /// </summary>
    public int MemoryReservation { get; set; }
}
