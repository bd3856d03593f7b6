namespace Fargate.Core.Costs;

/// <summary>What a task costs while it runs, in USD an hour.</summary>
/// <param name="Vcpu">Of its vCPUs.</param>
/// <param name="Memory">Of its memory.</param>
/// <param name="License">Of Windows.</param>
/// <param name="Storage">Of its ephemeral storage above what is free.</param>
public sealed record TaskCost(decimal Vcpu, decimal Memory, decimal License, decimal Storage)
{
    /// <summary>The convention of AWS's own calculator.</summary>
    public const int HoursPerMonth = 730;

    // "Up to 70 % off" (https://aws.amazon.com/fargate/pricing/, read 2026-11-23): what stands for a price of Spot that is not known.
    private const decimal LowestShareOnSpot = 0.3m;

    /// <summary>Of its vCPUs on Fargate Spot; null where that is not known.</summary>
    public decimal? SpotVcpu { get; init; }

    /// <summary>Of its memory on Fargate Spot; null where that is not known.</summary>
    public decimal? SpotMemory { get; init; }

    public decimal PerHour => Vcpu + Memory + License + Storage;

    /// <summary>
    /// What it costs on Fargate Spot, which is off CPU and memory alone: at the price of the region, or where that is not known at the deepest discount
    /// that AWS names. Never more than on demand.
    /// </summary>
    public decimal LowestPerHourOnSpot => OnSpot(Vcpu, SpotVcpu) + OnSpot(Memory, SpotMemory) + License + Storage;

    public decimal PerMonth => PerHour * HoursPerMonth;

    // The two are of different days.
    private static decimal OnSpot(decimal onDemand, decimal? spot) => Math.Min(onDemand, spot ?? (onDemand * LowestShareOnSpot));
}
