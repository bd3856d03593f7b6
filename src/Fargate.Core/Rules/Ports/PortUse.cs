using System.Globalization;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Ports;

/// <summary>The ports that a mapping takes.</summary>
internal sealed class PortUse
{
    private PortUse(Container container, PortMapping mapping, string protocol, int first, int last)
    {
        Container = container;
        Mapping = mapping;
        Protocol = protocol;
        First = first;
        Last = last;
    }

    public Container Container { get; }

    public PortMapping Mapping { get; }

    public string Protocol { get; }

    public int First { get; }

    public int Last { get; }

    public bool IsRange => Mapping.ContainerPortRange.IsKnown(out _);

    /// <summary>Where the ports are written.</summary>
    public ApiPath Path => IsRange ? Mapping.ContainerPortRange.Path : Mapping.ContainerPort.Path;

    /// <summary>Those of all mappings of which ports and protocol are known and valid.</summary>
    public static List<PortUse> In(TaskDefinition task)
    {
        var uses = new List<PortUse>();
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (mapping.Protocol.Applies(PortLimits.DefaultProtocol, out var protocol) && PortLimits.Protocols.Contains(protocol)
                    && TryRead(mapping, out var first, out var last))
                    uses.Add(new PortUse(container, mapping, protocol, first, last));
            }
        }

        return uses;
    }

    public bool Has(int port) => port >= First && port <= Last;

    /// <summary><c>Port 80 (tcp)</c>.</summary>
    public override string ToString() => First == Last
        ? string.Format(CultureInfo.InvariantCulture, "Port {0} ({1})", First, Protocol)
        : string.Format(CultureInfo.InvariantCulture, "The range {0}-{1} ({2})", First, Last, Protocol);

    private static bool TryRead(PortMapping mapping, out int first, out int last)
    {
        (first, last) = (0, 0);
        if (!mapping.ContainerPortRange.IsKnown(out var range))
        {
            if (!mapping.ContainerPort.IsKnown(out first))
                return false;
            last = first;
        }
        // Both at once has a rule of its own.
        else if (mapping.ContainerPort.IsKnown(out _) || !PortLimits.TryParseRange(range, out first, out last))
        {
            return false;
        }

        return PortLimits.IsValid(first) && PortLimits.IsValid(last) && first <= last;
    }
}
