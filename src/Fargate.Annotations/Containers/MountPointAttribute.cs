namespace Fargate;

/// <summary>
/// Mounts a volume of the task in the container.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_storage
/// </summary>
/// <param name="sourceVolume">The name of the volume: of a <see cref="VolumeAttribute"/>, <see cref="EfsVolumeAttribute"/> or
/// <see cref="S3FilesVolumeAttribute"/> of the task. An unknown name is rejected.</param>
/// <param name="containerPath">Where it appears in the container: an absolute path, once per container.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MountPointAttribute(string sourceVolume, string containerPath) : FargateAttribute
{
    /// <summary>The name of the volume.</summary>
    public string SourceVolume => sourceVolume;

    /// <summary>Where it appears in the container.</summary>
    public string ContainerPath => containerPath;

    /// <summary>Whether the container can only read the volume. False by default.</summary>
    public bool ReadOnly { get; set; }
}
