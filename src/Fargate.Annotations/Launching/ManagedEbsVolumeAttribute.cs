namespace Fargate;

/// <summary>
/// The Amazon EBS volume of each task of a service or of a standalone task, for the volume of the task definition that is configured at
/// launch. Linux only. A service deletes the volume when its task stops; for a standalone task,
/// <see cref="ManagedEbsVolumeTerminationPolicyAttribute"/> determines that.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/configure-ebs-volume.html
/// </summary>
/// <param name="name">The volume's name: that of a <see cref="VolumeAttribute"/> of the task definition with
/// <see cref="VolumeAttribute.ConfiguredAtLaunch"/>. One volume per task.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ManagedEbsVolumeAttribute(string name) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>
    /// The ARN of the role that Amazon ECS uses to create and attach the volume. Required.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html
    /// </summary>
    public string? RoleArn { get; set; }

    /// <summary>
    /// The size in GiB, within what <see cref="VolumeType"/> allows: up to 16384, gp3 and io2 up to 65536, from 1, 4 or 125. Required without a
    /// <see cref="SnapshotId"/>; with one its size by default, and not below that.
    /// </summary>
    public int SizeInGiB { get; set; }

    /// <summary>
    /// The type. AWS documents no default.
    /// See https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
    /// </summary>
    public EbsVolumeType VolumeType { get; set; }

    /// <summary>Whether the volume is encrypted. False is overridden if the Region encrypts volumes by default.</summary>
    public bool Encrypted { get; set; }

    /// <summary>
    /// The key in AWS KMS for the encryption: an ARN. The key of the cluster or the Region by default. A wrong key fails only when the
    /// volume is created.
    /// </summary>
    public string? KmsKeyId { get; set; }

    /// <summary>The snapshot that the volume starts with, such as <c>snap-0123456789abcdef0</c>. None by default.</summary>
    public string? SnapshotId { get; set; }

    /// <summary>
    /// How fast the snapshot's data is fetched, in MiB/s: 100 to 300. AWS documents no default. Only with a <see cref="SnapshotId"/>.
    /// </summary>
    public int VolumeInitializationRate { get; set; }

    /// <summary>
    /// The operations per second: 3000 to 80000 for gp3, 3000 by default; 100 to 64000 for io1 and 100 to 256000 for io2, which require it.
    /// Other types do not support it.
    /// </summary>
    public int Iops { get; set; }

    /// <summary>The throughput in MiB/s: 125 to 2000. For gp3 only.</summary>
    public int Throughput { get; set; }

    /// <summary>Where the tags of the volume come from. None by default. <see cref="ManagedEbsVolumeTagAttribute"/> adds other tags.</summary>
    public PropagateTags PropagateTags { get; set; }

    /// <summary>
    /// The file system of the volume. XFS by default. With a <see cref="SnapshotId"/> it must be that of the snapshot, or the tasks do not
    /// start.
    /// </summary>
    public FilesystemType FilesystemType { get; set; }
}
