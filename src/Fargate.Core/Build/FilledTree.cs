using Fargate.Core.Tree;

namespace Fargate.Core.Build;

/// <summary>A tree in which the parameters of the build have their values, and the way back to the tree that it was made of.</summary>
public sealed class FilledTree
{
    private readonly Dictionary<ApiNode, ApiNode> _raw;

    internal FilledTree(ApiObject root, Dictionary<ApiNode, ApiNode> raw, IReadOnlyList<(ApiNode Earlier, ApiNode Later)> repeated)
    {
        Root = root;
        _raw = raw;
        Repeated = repeated;
    }

    public ApiObject Root { get; }

    /// <summary>The values of the tree with the holes that have one key once the holes are filled, by two and two: the later one counts.</summary>
    public IReadOnlyList<(ApiNode Earlier, ApiNode Later)> Repeated { get; }

    /// <summary>What a value is in the tree with the holes; itself where there was nothing to fill in.</summary>
    public ApiNode RawOf(ApiNode node) => _raw.TryGetValue(node, out var raw) ? raw : node;
}
