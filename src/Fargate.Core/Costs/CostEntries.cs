using Fargate.Core.Annotations;
using Fargate.Core.Model;
using Fargate.Core.Model.Resources;
using Fargate.Core.Parameters;

namespace Fargate.Core.Costs;

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

    /// <summary>What starts the task, or has it as a pod; null as above, and for resources that start none.</summary>
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
        if (target.MinCapacity.IsUnknown || target.MaxCapacity.IsUnknown)
            return null;
        (int Min, int Max)? bounds = target.MinCapacity.IsKnown(out var min) && target.MaxCapacity.IsKnown(out var max) ? (min, max) : null;
        // What scaling starts with where the service does not say it.
        return OfTasks(CostEntry.ServiceKind, name, root, service.Launch, service.Input.DesiredCount, bounds?.Min, bounds, task, build);
    }

    private static CostEntry? OfRun(string name, RunTask run, ApiObject root, TaskDefinition task, BuildFacts build) =>
        run.Input.Overrides is var overrides && Array.TrueForAll(BilledFields, it => overrides.Lacks(it))
            ? OfTasks(CostEntry.RunTaskKind, name, root, run.Launch, run.Input.Count, 1, null, task, build)
            : null;

    private static CostEntry? OfSchedule(string name, Schedule schedule, ApiObject root, TaskDefinition task, BuildFacts build) =>
        // The input may override anything.
        schedule.Target.Input.IsAbsent
            ? OfTasks(CostEntry.ScheduleKind, name, root, schedule.Launch, schedule.Launch.TaskCount, 1, null, task, build)
            : null;

    private static CostEntry? OfTasks(
        string kind, string name, ApiNode root, Launch launch, Value<int> count, int? whenAbsent, (int Min, int Max)? bounds,
        TaskDefinition task, BuildFacts build)
    {
        var tasks = count.IsKnown(out var known) ? known : count.IsAbsent ? whenAbsent : null;
        if (tasks is not { } number || PricedTask.Of(task, build, root) is not { } priced || SpotShare.Of(launch) is not { } spot)
            return null;
        return Entry(kind, name, priced, priced.Billed.Text) with
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
        if (PodSizes.Of(task) is not { } pod || task.RuntimePlatform.IsWindows != false || Regions.Of(build, task.Root, root) is not { } region)
            return null;

        // A pod's platform is Linux on X86_64, and its storage what every pod has.
        var priced = new PricedTask(new BilledTask(pod.Size), region, RegionPrices.Of(region, build));
        return Entry(CostEntry.FargateProfileKind, name, priced, "a pod of " + priced.Billed.Text) with
        {
            Cluster = profile.ClusterName.Or(""),
            Tasks = 1,
            PerHour = priced.Cost?.PerHour,
            LowestPerHour = priced.Cost?.PerHour,
        };
    }

    private static CostEntry Entry(string kind, string name, PricedTask priced, string billed) =>
        new(kind, name, priced.Region, billed, priced.Prices?.Source ?? "");
}
