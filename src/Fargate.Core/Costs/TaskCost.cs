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

    // "Up to 70 % off" (https://aws.amazon.com/fargate/pricing/, read 2026-11-23). The price of the hour is in no price list.
    private const decimal LowestShareOnSpot = 0.3m;

    public decimal PerHour => Vcpu + Memory + License + Storage;

    /// <summary>What it costs on Fargate Spot at the deepest discount that AWS names: on CPU and memory.</summary>
    public decimal LowestPerHourOnSpot => ((Vcpu + Memory) * LowestShareOnSpot) + License + Storage;

    public decimal PerMonth => PerHour * HoursPerMonth;
}
