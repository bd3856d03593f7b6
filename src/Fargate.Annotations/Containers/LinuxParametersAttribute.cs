namespace Fargate;

/// <summary>
/// Linux-specific settings of the container. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_linuxparameters
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LinuxParametersAttribute() : FargateAttribute
{
    /// <summary>
    /// Whether an init process runs in the container, which forwards signals and reaps zombie processes. False by default. AWS
    /// recommends it with ECS Exec.
    /// </summary>
    public bool InitProcessEnabled { get; set; }

    /// <summary>
    /// The capabilities that are added to Docker's default ones. None by default. Fargate supports <see cref="LinuxCapability.SysPtrace"/> only.
    /// </summary>
    public LinuxCapability[]? AddCapabilities { get; set; }

    /// <summary>
    /// The capabilities that are dropped. None by default. With <see cref="LinuxCapability.All"/> those of
    /// <see cref="AddCapabilities"/> are left.
    /// </summary>
    public LinuxCapability[]? DropCapabilities { get; set; }
}
