using Fargate.Core.Limits;
using Fargate.Core.Model;

namespace Fargate.Core.Rules.Eks;

/// <summary>A task that is also a pod, and gets another size there.</summary>
internal sealed class PodSize : ResourceRule
{
    public override string Id => "FARG1306";

    public override string Title => "As a pod, the task gets another size";

    public override string MessageFormat =>
        "EKS gives the pod {0} CPU units and {1} MiB: its containers ask for {2} and {3}, Kubernetes takes 256 MiB, and the next size counts; as a task it has {4}";

    public override string Description =>
        "A pod's size is the sum of what its containers ask for, or what the largest init container asks for where that is more, with 256 MiB for "
        + "Kubernetes, rounded up to a size that Fargate has. That size is billed.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(ResourceContext context)
    {
        if (context.FargateProfile is not { } profile || context.Task is not { Containers: { IsComplete: true, Count: > 0 } containers } task
            || !task.Cpu.IsKnown(out var cpuText) || !SizeText.TryParseCpu(cpuText, out var taskCpu)
            || !task.Memory.IsKnown(out var memoryText) || !SizeText.TryParseMemory(memoryText, out var taskMemory))
        {
            return;
        }

        var (init, running) = (new TaskSize(0, 0), new TaskSize(0, 0));
        foreach (var container in containers)
        {
            // What asks for nothing in its own words could ask for anything in a pod's.
            if (!container.Cpu.IsKnown(out var cpu) || !(container.Memory.IsKnown(out var memory) || container.MemoryReservation.IsKnown(out memory)))
                return;
            if (IsInit(container, containers))
                init = new TaskSize(Math.Max(init.Cpu, cpu), Math.Max(init.Memory, memory));
            else
                running = new TaskSize(running.Cpu + cpu, running.Memory + memory);
        }

        var (askedCpu, askedMemory) = (Math.Max(init.Cpu, running.Cpu), Math.Max(init.Memory, running.Memory));
        if (EksLimits.SizeOf(askedCpu, askedMemory) is { } size && size != new TaskSize(taskCpu, taskMemory))
            context.Report(profile.Path, [size.Cpu, size.Memory, askedCpu, $"{askedMemory} MiB", $"{taskCpu} and {taskMemory} MiB"]);
    }

    // What ends before another starts is an init container in a pod.
    private static bool IsInit(Container container, ApiList<Container> containers) => containers.Any(other => other.DependsOn.Any(it =>
        it.ContainerName.IsKnown(out var name) && container.Name.IsKnown(out var own) && name == own
        && it.Condition.IsKnown(out var condition) && condition is "SUCCESS" or "COMPLETE"));
}
