using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Costs;

/// <summary>The size that EKS gives a pod, and bills.</summary>
internal static class PodSizes
{
    /// <summary>
    /// What the containers ask for, and the size that comes of it; null where one of them does not say what it asks for, or no size is large enough.
    /// </summary>
    public static (TaskSize Asked, TaskSize Size)? Of(TaskDefinition task)
    {
        if (task.Containers is not { IsComplete: true, Count: > 0 } containers)
            return null;
        var (init, running) = (new TaskSize(0, 0), new TaskSize(0, 0));
        foreach (var container in containers)
        {
            // What asks for nothing in its own words could ask for anything in a pod's.
            if (!container.Cpu.IsKnown(out var cpu) || !(container.Memory.IsKnown(out var memory) || container.MemoryReservation.IsKnown(out memory)))
                return null;
            if (IsInit(container, containers))
                init = new TaskSize(Math.Max(init.Cpu, cpu), Math.Max(init.Memory, memory));
            else
                running = new TaskSize(running.Cpu + cpu, running.Memory + memory);
        }

        var asked = new TaskSize(Math.Max(init.Cpu, running.Cpu), Math.Max(init.Memory, running.Memory));
        return EksLimits.SizeOf(asked.Cpu, asked.Memory) is { } size ? (asked, size) : null;
    }

    // What ends before another starts is an init container in a pod.
    private static bool IsInit(Container container, ApiList<Container> containers) => containers.Any(other => other.DependsOn.Any(it =>
        it.ContainerName.IsKnown(out var name) && container.Name.IsKnown(out var own) && name == own
        && it.Condition.IsKnown(out var condition) && condition is "SUCCESS" or "COMPLETE"));
}
