using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>What documents of the build cost.</summary>
public static class CostEntries
{
    // What a run may change of a task, and would be billed for.
    private static readonly string[] BilledFields = ["cpu", "memory", "ephemeralStorage"];

    /// <summary>A task that runs all the time; null where the definition is not for Fargate, or its region or what is billed is not known.</summary>
    public static CostEntry? Of(TaskDefinition task, BuildFacts build) =>
        task.Family.IsKnown(out var family) && PricedTask.Of(task, build) is { } priced
            ? Entry(CostEntry.TaskDefinitionKind, family, priced, priced.Billed.Text) with { PerHour = priced.Cost?.PerHour, LowestPerHour = priced.Cost?.PerHour }
            : null;

    /// <summary>
    /// What starts the task, or has it as a pod; null as above, and for resources that start none. Where only the number of tasks is not known, or whether
    /// they run on Fargate, it has no price: the task is started all the same.
    /// </summary>
    public static CostEntry? Of(ResourceKind kind, ApiObject root, TaskDefinition? task, BuildFacts build)
    {
        if (task is null || !task.Family.IsKnown(out var family) || ApiTree.Find(root, kind.NameField) is not ApiScalar { Text: { Length: > 0 } name })
            return null;
        var entry = kind.Target switch
        {
            AttributeTarget.Service => OfService(name, new Service(root), root, task, build),
            AttributeTarget.RunTask => OfRun(name, new RunTask(root), root, task, build),
            AttributeTarget.Schedule => OfSchedule(name, new Schedule(root), root, task, build),
            AttributeTarget.FargateProfile => OfProfile(name, new FargateProfile(root), root, task, build),
            _ => null,
        };
        return entry is null ? null : entry with { TaskDefinition = family };
    }

    private static CostEntry? OfService(string name, Service service, ApiObject root, TaskDefinition task, BuildFacts build)
    {
        var target = service.ScalableTarget;
        (int Min, int Max)? bounds = target.MinCapacity.IsKnown(out var min) && target.MaxCapacity.IsKnown(out var max) ? (min, max) : null;
        // What scaling starts with where the service does not say it.
        var count = CountOf(service.Input.DesiredCount, whenAbsent: bounds?.Min);
        var isScaled = target.MinCapacity.IsUnknown || target.MaxCapacity.IsUnknown;
        return OfTasks(CostEntry.ServiceKind, name, root, service.Launch, isScaled ? null : count, bounds, task, build);
    }

    private static CostEntry? OfRun(string name, RunTask run, ApiObject root, TaskDefinition task, BuildFacts build)
    {
        var overrides = run.Input.Overrides;
        var count = Array.TrueForAll(BilledFields, overrides.Lacks) ? CountOf(run.Input.Count, whenAbsent: 1) : null;
        return OfTasks(CostEntry.RunTaskKind, name, root, run.Launch, count, null, task, build);
    }

    private static CostEntry? OfSchedule(string name, Schedule schedule, ApiObject root, TaskDefinition task, BuildFacts build)
    {
        // The input may override anything.
        var count = schedule.Target.Input.IsAbsent ? CountOf(schedule.Launch.TaskCount, whenAbsent: 1) : null;
        return OfTasks(CostEntry.ScheduleKind, name, root, schedule.Launch, count, null, task, build);
    }

    private static int? CountOf(Value<int> value, int? whenAbsent) => value.IsKnown(out var count) ? count : value.IsAbsent ? whenAbsent : null;

    private static CostEntry? OfTasks(
        string kind, string name, ApiNode root, Launch launch, int? count, (int Min, int Max)? bounds, TaskDefinition task, BuildFacts build)
    {
        if ((PricedTask.Of(task, build, root) ?? PricedTask.Of(task, build)) is not { } priced)
            return null;
        var entry = Entry(kind, name, priced, priced.Billed.Text);
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

    private static CostEntry? OfProfile(string name, FargateProfile profile, ApiObject root, TaskDefinition task, BuildFacts build)
    {
        if (Regions.Of(build, task.Root, root) is not { } region)
            return null;
        // A pod's platform is Linux on X86_64, and its storage what every pod has.
        var prices = RegionPrices.Of(region, build);
        var pod = task.RuntimePlatform.IsWindows == false && PodSizes.Of(task) is var (_, size) ? new BilledTask(size) : null;
        var cost = prices is null ? null : pod?.In(prices);
        return new CostEntry(CostEntry.FargateProfileKind, name, region, pod is null ? "a pod" : "a pod of " + pod.Text, prices?.Source ?? "")
        {
            Cluster = profile.ClusterName.Or(""),
            Tasks = pod is null ? null : 1,
            PerHour = cost?.PerHour,
            LowestPerHour = cost?.PerHour,
        };
    }

    private static CostEntry Entry(string kind, string name, PricedTask priced, string billed) =>
        new(kind, name, priced.Region, billed, priced.Prices?.Source ?? "");
}
