namespace Fargate;

/// <summary>
/// A volume of the task that shows an Amazon S3 bucket as files, through an S3 Files file system. Containers mount it by
/// <see cref="MountPointAttribute"/>. The task needs a <see cref="TaskDefinitionAttribute.TaskRoleArn"/>; the data is always encrypted in
/// transit. AWS does not document whether Windows supports it.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/s3files-volumes.html
/// </summary>
/// <param name="name">The volume's name: up to 255 letters, digits, hyphens and underscores, unique within the task, over volumes of all
/// kinds.</param>
/// <param name="fileSystemArn">The file system's full ARN: <c>arn:aws:s3files:region:account:file-system/fs-...</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class S3FilesVolumeAttribute(string name, string fileSystemArn) : FargateAttribute
{
    /// <summary>The volume's name.</summary>
    public string Name => name;

    /// <summary>The file system's full ARN.</summary>
    public string FileSystemArn => fileSystemArn;

    /// <summary>
    /// The directory of the file system that becomes the root of the volume. <c>/</c> by default; anything else is not allowed with an
    /// <see cref="AccessPointArn"/>.
    /// </summary>
    public string? RootDirectory { get; set; }

    /// <summary>The port for the encrypted data: 1 to 65535. The S3 Files mount helper chooses one by default.</summary>
    public int TransitEncryptionPort { get; set; }

    /// <summary>The full ARN of the access point to use; it sets the user and the root directory. None by default.</summary>
    public string? AccessPointArn { get; set; }
}
