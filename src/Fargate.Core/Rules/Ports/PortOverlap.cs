using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>Two mappings that take one port.</summary>
/// <param name="Use">The one that is written later.</param>
/// <param name="Earlier">The one before it.</param>
internal sealed record PortOverlap(PortUse Use, PortUse Earlier)
{
    public bool IsInOneContainer => ReferenceEquals(Use.Container, Earlier.Container);

    /// <summary>Each mapping that takes a port of an earlier one, once; one of its own container comes first.</summary>
    public static IEnumerable<PortOverlap> In(TaskDefinition task)
    {
        var (ofTask, ofContainer) = (new Taken(), new Taken());
        Container? container = null;
        foreach (var use in PortUse.In(task))
        {
            if (!ReferenceEquals(container, use.Container))
                (container, ofContainer) = (use.Container, new Taken());
            var other = ofTask.Add(use);
            if ((ofContainer.Add(use) ?? other) is { } earlier)
                yield return new PortOverlap(use, earlier);
        }
    }

    // No two of them overlap, so that they have an order in which all that overlaps a new one is equal to it.
    private sealed class Taken : IComparer<PortUse>
    {
        private readonly SortedDictionary<PortUse, PortUse> _uses;

        public Taken() => _uses = new SortedDictionary<PortUse, PortUse>(this);

        public PortUse? Add(PortUse use)
        {
            if (_uses.TryGetValue(use, out var earlier))
                return earlier;
            _uses.Add(use, use);
            return null;
        }

        public int Compare(PortUse x, PortUse y)
        {
            var order = string.CompareOrdinal(x.Protocol, y.Protocol);
            return order != 0 ? order : x.Last < y.First ? -1 : x.First > y.Last ? 1 : 0;
        }
    }
}
