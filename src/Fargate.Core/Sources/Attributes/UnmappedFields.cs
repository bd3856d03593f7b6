using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>What is left of a structure while attributes take out what they say.</summary>
/// <param name="root">The structure. It is changed.</param>
internal sealed class UnmappedFields(ApiObject root)
{
    // What is left in these stands beside what was taken out, and so cannot be set as a whole.
    private readonly HashSet<ApiNode> _touched = [root];

    public ApiNode? Find(IReadOnlyList<string> path)
    {
        ApiNode? node = root;
        foreach (var step in path)
            node = (node as ApiObject)?[step];
        return node;
    }

    public void Take(IReadOnlyList<string> path) => Take(path.Take(path.Count - 1).ToList(), new HashSet<string> { path[path.Count - 1] });

    /// <summary>Takes members out of a structure, and the structure where nothing is left of it.</summary>
    public void Take(IReadOnlyList<string> path, ISet<string> keys)
    {
        var holders = new List<ApiObject> { root };
        foreach (var step in path)
            holders.Add((ApiObject)holders[holders.Count - 1][step]!);
        _touched.UnionWith(holders);
        holders[path.Count].RemoveAll(keys);
        for (var i = path.Count - 1; i >= 0 && holders[i + 1].Keys.Count == 0; i--)
            holders[i].Remove(path[i]);
    }

    /// <summary>What nothing took, each in as large a piece as can be.</summary>
    public IEnumerable<(IReadOnlyList<string> Steps, ApiNode Value)> Pieces() => Pieces(root, []);

    /// <summary>How many values are left.</summary>
    public int Count() => root.DescendantsAndSelf().Count(it => it is ApiLeaf);

    private IEnumerable<(IReadOnlyList<string> Steps, ApiNode Value)> Pieces(ApiObject holder, IReadOnlyList<string> steps)
    {
        foreach (var key in holder.Keys)
        {
            IReadOnlyList<string> below = [.. steps, key];
            if (holder[key] is ApiObject structure && _touched.Contains(structure))
            {
                foreach (var piece in Pieces(structure, below))
                    yield return piece;
            }
            else
            {
                yield return (below, holder[key]!);
            }
        }
    }
}
