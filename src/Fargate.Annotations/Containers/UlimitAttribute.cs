namespace Fargate;

/// <summary>
/// How much of a resource a process in the container may use. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_limits
/// </summary>
/// <param name="name">The resource, once per container. It decides the unit of the limits. What is not named has the limits of the
/// operating system; <see cref="UlimitName.NoFile"/> has 65535, and takes up to 1048576.</param>
/// <param name="softLimit">The limit that holds. A process may raise it up to the hard limit; more than that is refused.</param>
/// <param name="hardLimit">The limit of the limit.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UlimitAttribute(UlimitName name, int softLimit, int hardLimit) : FargateAttribute
{
    /// <summary>The resource.</summary>
    public UlimitName Name => name;

    /// <summary>The limit that holds.</summary>
    public int SoftLimit => softLimit;

    /// <summary>The limit of the limit.</summary>
    public int HardLimit => hardLimit;
}
