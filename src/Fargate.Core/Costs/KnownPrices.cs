namespace Fargate.Core.Costs;

/// <summary>
/// The prices that are known without a price list of the project's. Only what is AWS's own, or a copy that names the list it was made from; a region
/// or a price that is not here is not known, and not guessed. Sources by row, checked 2026-11-29.
/// </summary>
public static class KnownPrices
{
    /// <summary>An hour of an EKS cluster. Source: AWS's price list, 2026-06; extended support of old versions is $0.50 more, and not in it.</summary>
    public const decimal EksCluster = 0.10m;

    /// <summary>The day of the prices of Spot, which change from month to month. Source: AWS's feed, by the copy below.</summary>
    public const string SpotDate = "2026-09-29";

    // AWS publishes the list of a region under an address of its own; this copy was compared with it on its day.
    private const string Copy = "AWS's price list of 2026-09-11 (by the copy in theuves/fgcalc@dac946d6)";
    private const string Quoted = Copy + " and quotations of AWS's lists of 2026-05-01 to 2026-10-01";

    private static readonly Row[] Rows =
    [
        new("us-east-1", Quoted, new(0.04048m, 0.004445m), Spot: new(0.01288561m, 0.00141493m))
        {
            Arm = new(0.03238m, 0.00356m),
            Windows = new(0.046552m, 0.00511175m),
            WindowsLicense = 0.046m,
            Storage = 0.000111m,
            SpotArm = new(0.01030969m, 0.00113349m),
        },
        new("us-east-2", Copy, new(0.04048m, 0.004445m), Spot: new(0.01539807m, 0.00169082m))
        {
            Arm = new(0.03238m, 0.00356m),
            Windows = new(0.046552m, 0.00511175m),
            WindowsLicense = 0.046m,
            Storage = 0.000111m,
        },
        new("us-west-1", Copy, new(0.04656m, 0.00511m), Spot: new(0.01437645m, 0.00157783m)),
        new("us-west-2", Copy, new(0.04048m, 0.004445m), Spot: new(0.01258905m, 0.00138237m)),
        new("ca-central-1", Copy, new(0.04456m, 0.004865m), Spot: new(0.013368m, 0.0014595m)),
        new("sa-east-1", Quoted, new(0.0696m, 0.0076m), Spot: new(0.02199254m, 0.00240148m))
        {
            Arm = new(0.0557m, 0.00612m),
        },
        new("eu-west-1", Quoted + "; storage: AWS's price list of 2022-01-01", new(0.04048m, 0.004445m), Spot: new(0.01225536m, 0.00134573m))
        {
            Arm = new(0.03238m, 0.00356m),
            Storage = 0.000122m,
        },
        new("eu-west-2", Quoted, new(0.04656m, 0.00511m), Spot: new(0.01468459m, 0.00161165m))
        {
            Arm = new(0.03725m, 0.00409m),
            Storage = 0.000129m,
        },
        new("eu-west-3", Copy, new(0.0486m, 0.0053m), Spot: new(0.01464299m, 0.00159687m)),
        new("eu-central-1", Quoted, new(0.04656m, 0.00511m), Spot: new(0.01441236m, 0.00158177m))
        {
            Arm = new(0.03725m, 0.00409m),
        },
        new("eu-north-1", Quoted, new(0.0445m, 0.0049m), Spot: new(0.01342378m, 0.00147812m)),
        new("eu-south-1", Copy, new(0.0486m, 0.0053m), Spot: new(0.01458m, 0.00159m)),
        new("me-south-1", Copy, new(0.0526m, 0.0058m), Spot: new(0.0162103m, 0.00178745m)),
        new("af-south-1", Copy, new(0.0546m, 0.006m), Spot: new(0.01638m, 0.0018m)),
        new("ap-south-1", Quoted, new(0.04256m, 0.004655m), Spot: new(0.01344511m, 0.00147056m))
        {
            Arm = new(0.02383m, 0.00261m),
        },
        new("ap-east-1", Copy, new(0.0556m, 0.0061m), Spot: new(0.01668m, 0.00183m)),
        new("ap-northeast-1", Quoted, new(0.05056m, 0.00553m), Spot: new(0.01563522m, 0.0017101m))
        {
            Arm = new(0.04045m, 0.00442m),
            WindowsLicense = 0.046m,
            Storage = 0.000133m,
        },
        new("ap-northeast-2", Quoted, new(0.04656m, 0.00511m), Spot: new(0.013968m, 0.001533m))
        {
            Arm = new(0.03725m, 0.00409m),
            Storage = 0.000127m,
        },
        new("ap-southeast-1", Quoted, new(0.05056m, 0.00553m), Spot: new(0.01544659m, 0.00168947m)),
        new("ap-southeast-2", Copy, new(0.04856m, 0.00532m), Spot: new(0.01520795m, 0.00166611m)),
        new("us-gov-east-1", Copy, new(0.0486m, 0.0053m), Spot: new(0.01458m, 0.00159m)),
        new("us-gov-west-1", Copy, new(0.0486m, 0.0053m), Spot: new(0.01458m, 0.00159m)),
    ];

    public static IReadOnlyList<string> Regions { get; } = Array.ConvertAll(Rows, it => it.Region);

    public static RegionPrices? Of(string region) =>
        RowOf(region) is { } row ? new RegionPrices(row.Region, row.Source, row.Price, row.SpotPrice) : null;

    /// <summary>A price on Fargate Spot; null where it is not known.</summary>
    public static decimal? SpotOf(string region, string usageType) => RowOf(region)?.SpotPrice(usageType);

    private static Row? RowOf(string region) => Array.Find(Rows, it => it.Region == region);

    /// <summary>An hour of a vCPU, and one of a GB.</summary>
    private sealed record Pair(decimal Vcpu, decimal Memory);

    private sealed record Row(string Region, string Source, Pair X86, Pair Spot)
    {
        public Pair? Arm { get; init; }

        public Pair? Windows { get; init; }

        public decimal? WindowsLicense { get; init; }

        public decimal? Storage { get; init; }

        public Pair? SpotArm { get; init; }

        public decimal? Price(string usageType) => usageType switch
        {
            UsageTypes.Vcpu => X86.Vcpu,
            UsageTypes.Memory => X86.Memory,
            UsageTypes.ArmVcpu => Arm?.Vcpu,
            UsageTypes.ArmMemory => Arm?.Memory,
            UsageTypes.WindowsVcpu => Windows?.Vcpu,
            UsageTypes.WindowsMemory => Windows?.Memory,
            UsageTypes.WindowsLicense => WindowsLicense,
            UsageTypes.Storage => Storage,
            _ => null,
        };

        public decimal? SpotPrice(string usageType) => usageType switch
        {
            UsageTypes.Vcpu => Spot.Vcpu,
            UsageTypes.Memory => Spot.Memory,
            UsageTypes.ArmVcpu => SpotArm?.Vcpu,
            UsageTypes.ArmMemory => SpotArm?.Memory,
            _ => null,
        };
    }
}
