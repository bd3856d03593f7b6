namespace Fargate;

/// <summary>
/// A volume of the task in an Amazon EFS file system, which outlives the task. Containers mount it by
/// <see cref="MountPointAttribute"/>. Linux only.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html
/// </summary>
/// <param name="name">The volume's name: up to 255 letters, digits, hyphens and underscores, unique within the task, over volumes of all
/// kinds.</param>
/// <param name="fileSystemId">The ID of the file system, such as <c>fs-0123456789abcdef0</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EfsVolumeAttribute(string name, string fileSystemId) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>The file system's id.</summary>
    public string FileSystemId => fileSystemId;

    /// <summary>
    /// The directory of the file system that becomes the root of the volume. <c>/</c> by default; with an <see cref="AccessPointId"/>,
    /// anything else is rejected.
    /// </summary>
    public string? RootDirectory { get; set; }

    /// <summary>
    /// Whether the data is encrypted in transit. False by default. <see cref="AccessPointId"/>, <see cref="IamAuthorization"/> and
    /// <see cref="TransitEncryptionPort"/> require it.
    /// </summary>
    public bool TransitEncryption { get; set; }

    /// <summary>
    /// The port for the encrypted data: 1 to 65535. The EFS mount helper chooses one by default. Only with <see cref="TransitEncryption"/>.
    /// </summary>
    public int TransitEncryptionPort { get; set; }

    /// <summary>
    /// The access point to use, such as <c>fsap-0123456789abcdef0</c>; it sets the user and the root directory. None by default. Needs
    /// <see cref="TransitEncryption"/>.
    /// </summary>
    public string? AccessPointId { get; set; }

    /// <summary>
    /// Whether the file system is mounted with the permissions of <see cref="TaskDefinitionAttribute.TaskRoleArn"/>, which should then be set.
    /// False by default. Only with <see cref="TransitEncryption"/>.
    /// </summary>
    public bool IamAuthorization { get; set; }
}
