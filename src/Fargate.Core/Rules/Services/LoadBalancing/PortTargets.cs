using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>The container and the port of the task to which something outside of it leads.</summary>
internal static class PortTargets
{
    /// <summary>What surely is not in the task, and where it is said; null for nothing.</summary>
    public static (ApiPath Path, string Fault)? Fault(TaskDefinition task, Value<string> containerName, Value<int> containerPort)
    {
        if (!task.Containers.IsComplete || !containerName.IsKnown(out var name) || task.Containers.Any(it => it.Name.IsUnknown))
            return null;
        var container = task.Containers.FirstOrDefault(it => it.Name.IsKnown(out var its) && its == name);
        if (container is null)
            return (containerName.Path, $"The task has no container '{Wording.Truncate(name)}'");
        return containerPort.IsKnown(out var port) && container.PortMappings.IsComplete
            && container.PortMappings.All(it => it.ContainerPortRange.IsAbsent && it.ContainerPort.IsKnown(out var mapped) && mapped != port)
            ? (containerPort.Path, SizeEdits.Invariant($"Container '{Wording.Truncate(name)}' does not map port {port}{Instead(container)}"))
            : null;
    }

    private static string Instead(Container container)
    {
        var ports = container.PortMappings.Select(it => it.ContainerPort.Describe()).Distinct().ToList();
        return ports.Count == 0 ? "" : $", only {Wording.Truncate(Wording.And(ports))}";
    }
}
