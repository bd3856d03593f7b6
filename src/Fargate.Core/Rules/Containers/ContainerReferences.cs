using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Who in a task refers to containers.</summary>
internal static class ContainerReferences
{
    /// <summary>The valid names of containers, and all names to which something refers.</summary>
    public static HashSet<string> NamesOrTargets(TaskDefinition task)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            if (container.Name.IsKnown(out var name) && Names.IsValid(name))
                names.Add(name);
            foreach (var dependency in container.DependsOn)
                Add(dependency.ContainerName);
            foreach (var source in container.VolumesFrom)
                Add(source.SourceContainer);
        }

        Add(task.ProxyConfiguration.ContainerName);
        return names;

        void Add(Value<string> reference)
        {
            if (reference.IsKnown(out var target))
                names.Add(target);
        }
    }
}
