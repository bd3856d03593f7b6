using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>What tasks cost: one by itself, or those that a resource starts.</summary>
internal static class StartedTasks
{
    // What a run may change of a task, and would be billed for.
    private static readonly string[] BilledFields = ["cpu", "memory", "ephemeralStorage"];

    /// <summary>A task that runs all the time; null where the definition is not for Fargate, or its region or what is billed is not known.</summary>
    public static CostEntry? One(TaskDefinition task, BuildFacts build) =>
        task.Family.IsKnown(out var family) && PricedTask.Of(task, build) is { } priced
            ? Entry(CostEntry.TaskDefinitionKind, family, priced, Regions.OthersThanOf(build, task.Root)) with { PerHour = priced.Cost?.PerHour, LowestPerHour = priced.Cost?.PerHour }
            : null;

    /// <summary>
    /// Null as above, and where the task or the name of the resource is not known. Where only the number of tasks is not known, or whether they run on
    /// Fargate, it has no price: the task is started all the same.
    /// </summary>
    public static CostEntry? Of(
        ResourceKind kind, ResourceView resource, LaunchSettings launch, int? count, (int Min, int Max)? bounds, TaskDefinition? task, BuildFacts build)
    {
        var root = resource.Root;
        if (kind.NameOf(root) is not { Length: > 0 } name || task is null || !task.Family.IsKnown(out var family)
            || (PricedTask.Of(task, build, root) ?? PricedTask.Of(task, build)) is not { } priced)
        {
            return null;
        }

        var entry = Entry(kind.Name, name, priced, Regions.OthersThanOf(build, root)) with { TaskDefinition = family };
        // Where the resource names another region than its task, neither is sure.
        if (count is not { } number || SpotShare.Of(launch) is not { } spot || Regions.Of(build, task.Root, root) is null)
            return entry;
        return entry with
        {
            Tasks = number,
            PerHour = priced.Cost?.PerHour * number,
            LowestPerHour = Lowest(number),
            Bounds = bounds,
            MinPerHour = bounds is { } least ? Lowest(least.Min) : null,
            MaxPerHour = bounds is { } most ? priced.Cost?.PerHour * most.Max : null,
        };

        decimal? Lowest(int of) => priced.Cost is { } cost && spot.TasksOf(of) is var onSpot
            ? (cost.LowestPerHourOnSpot * onSpot) + (cost.PerHour * (of - onSpot))
            : null;
    }

    /// <summary>The same of tasks that may be started with other sizes than their definition has.</summary>
    public static CostEntry? Of(
        ResourceKind kind, ResourceView resource, LaunchSettings launch, int? count, TaskDefinition? task, ApiNode? overrides, OverriddenTask? overridden, BuildFacts build)
    {
        var isKnown = overrides switch
        {
            null => true,
            ApiObject { IsOpen: false } given => overridden is null ? Array.TrueForAll(BilledFields, it => given[it] is null) : BilledTask.Of(overridden.Task) is not null,
            _ => false,
        };
        return Of(kind, resource, launch, isKnown ? count : null, null, isKnown && task is not null ? overridden?.Task ?? task : task, build);
    }

    /// <summary>A number of tasks; null where it is unknown.</summary>
    public static int? CountOf(Value<int> value, int? whenAbsent) => value.IsKnown(out var count) ? count : value.IsAbsent ? whenAbsent : null;

    private static CostEntry Entry(string kind, string name, PricedTask priced, IReadOnlyList<string> otherRegions) =>
        new(kind, name, priced.Region, priced.Billed.Text, priced.Prices?.Source ?? "") { Missing = priced.Missing, ArnRegions = string.Join(", ", otherRegions) };
}
