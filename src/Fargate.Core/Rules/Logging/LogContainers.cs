using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>What the rules about logs look for in the containers of a task.</summary>
internal static class LogContainers
{
    /// <summary>The driver of a container; null where it has none that Fargate has, or where that is unknown.</summary>
    public static LogDriver? Driver(this Container container) =>
        container.LogConfiguration.LogDriver.IsKnown(out var name) ? LogDrivers.Find(name) : null;

    /// <summary>The containers that use a driver.</summary>
    public static IEnumerable<Container> Using(this TaskDefinition task, LogDriver driver) =>
        task.Containers.Where(it => it.Driver() == driver);

    /// <summary>The containers with a FireLens configuration.</summary>
    public static IReadOnlyList<Container> Routers(this TaskDefinition task) => [.. task.Containers.Where(IsRouter)];

    public static bool IsRouter(this Container container) => container.Has("firelensConfiguration");

    /// <summary>Whether there is surely no FireLens configuration anywhere.</summary>
    public static bool LacksRouter(this TaskDefinition task) =>
        task.Containers.IsComplete && task.Containers.All(it => it.Lacks("firelensConfiguration"));

    /// <summary>Whether surely no container uses a driver.</summary>
    public static bool Lacks(this TaskDefinition task, LogDriver driver) =>
        task.Containers.IsComplete
        && task.Containers.All(it => !it.LogConfiguration.LogDriver.MayBe(driver.Name, whenAbsent: ""));
}
