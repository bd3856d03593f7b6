namespace Fargate;

/// <summary>
/// A limit on a resource for processes in the container. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_limits
/// </summary>
/// <param name="name">The resource, once per container. It determines the unit of the limits. Resources that are not named have the limits
/// of the operating system; <see cref="UlimitName.NoFile"/> is 65535, and can be up to 1048576.</param>
/// <param name="softLimit">The limit that applies. A process may raise it up to the hard limit, which it must not exceed.</param>
/// <param name="hardLimit">The maximum of the soft limit.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UlimitAttribute(UlimitName name, int softLimit, int hardLimit) : FargateAttribute
{
    /// <summary>The resource.</summary>
    public UlimitName Name => name;

    /// <summary>The limit that holds.</summary>
    public int SoftLimit => softLimit;

    /// <summary>The maximum of the soft limit.</summary>
    public int HardLimit => hardLimit;
}
