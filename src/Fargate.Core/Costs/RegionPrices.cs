using Fargate.Core.Build;

namespace Fargate.Core.Costs;

/// <summary>What Fargate costs in a region, in USD.</summary>
/// <param name="region">Such as <c>us-east-1</c>.</param>
/// <param name="source">Where the prices are from, and of when.</param>
/// <param name="find">The price of one of the <see cref="UsageTypes"/>; null where it is not known.</param>
/// <param name="findSpot">The same on Fargate Spot.</param>
public sealed class RegionPrices(string region, string source, Func<string, decimal?> find, Func<string, decimal?> findSpot)
{
    public string Region => region;

    public string Source => source;

    public decimal? this[string usageType] => find(usageType);

    public decimal? OnSpot(string usageType) => findSpot(usageType);

    /// <summary>
    /// Those of the project's own price list where that has the region, or else those that are known here; null where neither has it. No price list
    /// has those of Spot.
    /// </summary>
    public static RegionPrices? Of(string region, BuildFacts build)
    {
        return build.PriceListDateOf(region) is { } date
            ? new RegionPrices(region, "the project's price list of " + date, Listed, usageType => KnownPrices.SpotOf(region, usageType))
            : KnownPrices.Of(region);

        decimal? Listed(string usageType) => build.PriceOf(region, usageType) is { } price and >= 0 and <= Money.HighestPrice ? price : null;
    }
}
