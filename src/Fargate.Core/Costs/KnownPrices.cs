namespace Fargate.Core.Costs;

/// <summary>
/// The prices that are known without a price list of the project's. Only what was read from AWS's own price list or calculator; a region or a
/// price that is not here is not known, and not guessed. Sources by row.
/// </summary>
public static class KnownPrices
{
    /// <summary>An hour of an EKS cluster. Source: AWS's price list, 2026-06; extended support of old versions is $0.50 more, and not in it.</summary>
    public const decimal EksCluster = 0.10m;

    private const string PriceList = "AWS's price list";
    private const string Calculator = "AWS's calculator";

    private static readonly Row[] Rows =
    [
        new("us-east-1", PriceList + ", 2026-06", new()
        {
            [UsageTypes.Vcpu] = 0.04048m,
            [UsageTypes.Memory] = 0.004445m,
            [UsageTypes.ArmVcpu] = 0.03238m,
            [UsageTypes.ArmMemory] = 0.00356m,
            [UsageTypes.WindowsVcpu] = 0.046552m,
            [UsageTypes.WindowsMemory] = 0.0051117m,
            [UsageTypes.WindowsLicense] = 0.046m,
            [UsageTypes.Storage] = 0.000111m,
        }),
        new("us-east-2", PriceList + " and calculator, 2026-05 and 2026-09", new()
        {
            [UsageTypes.Vcpu] = 0.04048m,
            [UsageTypes.Memory] = 0.004445m,
            [UsageTypes.ArmVcpu] = 0.03238m,
            [UsageTypes.ArmMemory] = 0.00356m,
            [UsageTypes.WindowsVcpu] = 0.046552m,
            [UsageTypes.WindowsMemory] = 0.00511175m,
            [UsageTypes.WindowsLicense] = 0.046m,
            [UsageTypes.Storage] = 0.000111m,
        }),
        new("ap-northeast-1", PriceList + ", 2026-08-15", new()
        {
            [UsageTypes.Vcpu] = 0.05056m,
            [UsageTypes.Memory] = 0.00553m,
            [UsageTypes.ArmMemory] = 0.00442m,
            [UsageTypes.WindowsLicense] = 0.046m,
            [UsageTypes.Storage] = 0.000133m,
        }),
        new("eu-central-1", Calculator + ", 2026-09-24", new()
        {
            [UsageTypes.ArmVcpu] = 0.03725m,
            [UsageTypes.ArmMemory] = 0.00409m,
        }),
    ];

    public static IReadOnlyList<string> Regions { get; } = Array.ConvertAll(Rows, it => it.Region);

    public static RegionPrices? Of(string region) =>
        Array.Find(Rows, it => it.Region == region) is { } row
            ? new RegionPrices(row.Region, row.Source, usageType => row.Prices.TryGetValue(usageType, out var price) ? price : null)
            : null;

    private sealed record Row(string Region, string Source, Dictionary<string, decimal> Prices);
}
