namespace Fargate;

/// <summary>
/// The file system of an Amazon EBS volume.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/configure-ebs-volume.html
/// </summary>
public enum FilesystemType
{
    /// <summary>Linux.</summary>
    Ext3,

    /// <summary>Linux.</summary>
    Ext4,

    /// <summary>Linux. The default.</summary>
    Xfs,

    /// <summary>Windows. Fargate mounts EBS volumes on Linux only.</summary>
    Ntfs,
}
