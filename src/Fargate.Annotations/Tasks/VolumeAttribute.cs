namespace Fargate;

/// <summary>
/// A volume of the task that containers mount by <see cref="MountPointAttribute"/>: an empty directory on the task's ephemeral storage,
/// which lives as long as the task; or, with <see cref="ConfiguredAtLaunch"/>, an Amazon EBS volume.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html
/// </summary>
/// <param name="name">The volume's name: up to 255 letters, digits, hyphens and underscores, unique within the task, over volumes of all
/// kinds.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class VolumeAttribute(string name) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>
    /// Whether the volume is configured by the service or the standalone task, as required for Amazon EBS. False by default. Once per task,
    /// and a container must mount the volume. Linux only.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html
    /// </summary>
    public bool ConfiguredAtLaunch { get; set; }
}
