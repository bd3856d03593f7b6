using Fargate.Core.Build;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>A task of which is known what is billed, and where.</summary>
/// <param name="Billed">What is billed.</param>
/// <param name="Region">Where it runs.</param>
/// <param name="Prices">What it costs there; null where no price of the region is known.</param>
public sealed record PricedTask(BilledTask Billed, string Region, RegionPrices? Prices)
{
    /// <summary>Null where one of its prices is not known.</summary>
    public TaskCost? Cost => CostOf(Billed);

    /// <summary>Those of its usage types that have no known price, of a region of which others are known.</summary>
    public string Missing => Prices is null ? "" : string.Join(", ", Billed.MissingIn(Prices));

    public static PricedTask? Of(TaskDefinition task, BuildFacts build, ApiNode? around = null) =>
        BilledTask.Of(task) is { } billed && Regions.Of(build, task.Root, around) is { } region
            ? new PricedTask(billed, region, RegionPrices.Of(region, build))
            : null;

    /// <summary>What something else would cost in the same region.</summary>
    public TaskCost? CostOf(BilledTask other) => Prices is { } prices ? other.In(prices) : null;

    /// <summary>What a correction that leads to a size adds to its title, such as <c>: $9.01 less a month</c>; empty where that is not known.</summary>
    public static string TitleOf(TaskDefinition task, BuildFacts build, TaskSize to) => TitleOf(task, build, BilledTask.Of(task, to));

    /// <summary>The same of one that leads to another ephemeral storage.</summary>
    public static string TitleOf(TaskDefinition task, BuildFacts build, int storageGiB) =>
        TitleOf(task, build, BilledTask.Of(task) is { } now ? now with { StorageGiB = storageGiB } : null);

    private static string TitleOf(TaskDefinition task, BuildFacts build, BilledTask? to)
    {
        if (to is not { } billed || Regions.Of(build, task.Root) is not { } region
            || RegionPrices.Of(region, build) is not { } prices || billed.In(prices) is not { } then)
        {
            return "";
        }

        // A size that Fargate does not have has no price to compare with.
        return ": " + (BilledTask.Of(task)?.In(prices) is { } now ? Money.ChangePerMonth(now.PerMonth, then.PerMonth) : Money.Text(then.PerMonth) + " a month");
    }
}
