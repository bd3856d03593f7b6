using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>The containers of a task by their names.</summary>
internal sealed class ContainersByName
{
    private readonly Dictionary<string, Container> _containers = new(StringComparer.Ordinal);

    public ContainersByName(ApiList<Container> containers)
    {
        IsComplete = containers.IsComplete;
        foreach (var container in containers)
        {
            if (!container.Name.IsKnown(out var name) || name.Length == 0)
                IsComplete = false;
            else if (!_containers.ContainsKey(name))
                _containers.Add(name, container);
        }
    }

    /// <summary>Whether there are surely no other names than these.</summary>
    public bool IsComplete { get; }

    public IEnumerable<string> Names => _containers.Keys;

    /// <summary>Null where the name is of no container, or unknown.</summary>
    public Container? this[Value<string> name] => name.IsKnown(out var text) && _containers.TryGetValue(text, out var container) ? container : null;
}
