namespace Fargate.Core.Limits;

/// <summary>
/// EBS volumes of tasks, by their type. Sources: ServiceManagedEBSVolumeConfiguration in AWS's model, and EC2's own model in client-ec2
/// 3.1169, checked 2026-11-29. Not seen enforced. ECS's text keeps EC2's old limits of gp3 and io2: the larger count here.
/// </summary>
public static class EbsVolumes
{
    public static readonly NumberRange Throughput = new("throughput", 125, 2000, " MiB/s");
    public static readonly NumberRange InitializationRate = new("volumeInitializationRate", 100, 300, " MiB/s");

    private const int MaxGiB = 16_384;
    private const int MaxGiBOfNewerTypes = 65_536;

    /// <summary>Null for types that are not known.</summary>
    public static NumberRange? Size(string type) => type switch
    {
        "gp2" => new NumberRange("sizeInGiB", 1, MaxGiB, " GiB"),
        "gp3" => new NumberRange("sizeInGiB", 1, MaxGiBOfNewerTypes, " GiB"),
        "io1" => new NumberRange("sizeInGiB", 4, MaxGiB, " GiB"),
        "io2" => new NumberRange("sizeInGiB", 4, MaxGiBOfNewerTypes, " GiB"),
        "st1" or "sc1" => new NumberRange("sizeInGiB", 125, MaxGiB, " GiB"),
        _ => null,
    };

    /// <summary>Null for types that take none, and for those that are not known.</summary>
    public static NumberRange? Iops(string type) => type switch
    {
        "gp3" => new NumberRange("iops", 3000, 80_000, ""),
        "io1" => new NumberRange("iops", 100, 64_000, ""),
        "io2" => new NumberRange("iops", 100, 256_000, ""),
        _ => null,
    };

    public static bool NeedsIops(string type) => type is "io1" or "io2";

    public static bool RefusesIops(string type) => type is "gp2" or "st1" or "sc1";

    public static bool RefusesThroughput(string type) => type is "gp2" or "io1" or "io2" or "st1" or "sc1";
}
