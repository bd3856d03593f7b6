using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>The names of a task's ports.</summary>
internal static class PortNames
{
    public static HashSet<string> In(TaskDefinition task)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (mapping.Name.IsKnown(out var name))
                    names.Add(name);
            }
        }

        return names;
    }
}
