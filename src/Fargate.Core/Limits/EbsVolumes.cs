namespace Fargate.Core.Limits;

/// <summary>
/// EBS volumes of tasks, by their type. Source: ServiceManagedEBSVolumeConfiguration in botocore 1.43.11, read 2026-11-23. Not seen enforced.
/// It prints 1000 MiB/s as the most throughput, the AWS CDK 2.276 takes 2000: the larger counts here.
/// </summary>
public static class EbsVolumes
{
    public static readonly NumberRange Throughput = new("throughput", 1, 2000, " MiB/s");
    public static readonly NumberRange InitializationRate = new("volumeInitializationRate", 100, 300, " MiB/s");

    private const int MaxGiB = 16_384;

    /// <summary>Null for types that are not known.</summary>
    public static NumberRange? Size(string type) => type switch
    {
        "gp2" or "gp3" => new NumberRange("sizeInGiB", 1, MaxGiB, " GiB"),
        "io1" or "io2" => new NumberRange("sizeInGiB", 4, MaxGiB, " GiB"),
        "st1" or "sc1" => new NumberRange("sizeInGiB", 125, MaxGiB, " GiB"),
        _ => null,
    };

    /// <summary>Null for types that take none, and for those that are not known.</summary>
    public static NumberRange? Iops(string type) => type switch
    {
        "gp3" => new NumberRange("iops", 3000, 16_000, ""),
        "io1" => new NumberRange("iops", 100, 64_000, ""),
        "io2" => new NumberRange("iops", 100, 256_000, ""),
        _ => null,
    };

    public static bool NeedsIops(string type) => type is "io1" or "io2";

    public static bool RefusesIops(string type) => type is "gp2" or "st1" or "sc1";

    public static bool RefusesThroughput(string type) => type is "gp2" or "io1" or "io2" or "st1" or "sc1";
}
