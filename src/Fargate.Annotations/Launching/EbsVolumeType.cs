namespace Fargate;

/// <summary>
/// A type of Amazon EBS volume. Fargate has no magnetic ones.
/// See https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
/// </summary>
public enum EbsVolumeType
{
    /// <summary>General purpose SSD, the older generation: 1 to 16384 GiB.</summary>
    Gp2,

    /// <summary>General purpose SSD: 1 to 16384 GiB.</summary>
    Gp3,

    /// <summary>Provisioned IOPS SSD, the older generation: 4 to 16384 GiB.</summary>
    Io1,

    /// <summary>Provisioned IOPS SSD: 4 to 16384 GiB.</summary>
    Io2,

    /// <summary>Throughput optimized hard disk: 125 to 16384 GiB.</summary>
    St1,

    /// <summary>Cold hard disk: 125 to 16384 GiB.</summary>
    Sc1,
}
