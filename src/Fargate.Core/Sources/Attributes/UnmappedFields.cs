using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>What is left of a structure while attributes take out what they say.</summary>
/// <param name="root">The structure. It is changed.</param>
internal sealed class UnmappedFields(ApiObject root)
{
    // What is left in these stands beside what was taken out, and so cannot be set as a whole.
    private readonly HashSet<ApiNode> _touched = [root];

    /// <summary>The value at a path of the tree: fields, and indices of lists.</summary>
    public ApiNode? Find(IReadOnlyList<string> path)
    {
        ApiNode? node = root;
        foreach (var step in path)
        {
            node = node switch
            {
                ApiObject it => it[step],
                ApiArray it when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < it.Items.Count => it.Items[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The value of a field that the map names (<see cref="FieldStep"/>).</summary>
    public ApiNode? FindField(IReadOnlyList<string> field)
    {
        ApiNode? node = root;
        foreach (var step in field)
            node = Below(node, FieldStep.Parse(step)).Last();
        return node;
    }

    /// <summary>The path in the tree of a field that the map names, as far as there is one.</summary>
    public IReadOnlyList<string> PathOf(IReadOnlyList<string> field)
    {
        var path = new List<string>();
        ApiNode? node = root;
        foreach (var step in field.Select(FieldStep.Parse))
        {
            var below = Below(node, step);
            path.Add(step.Name);
            if (step.IsItem && below is [ApiArray list, { } item])
                path.Add(list.Items.IndexOf(item).ToString(CultureInfo.InvariantCulture));
            node = below[below.Length - 1];
        }

        return path;
    }

    /// <summary>Takes out a field that the map names.</summary>
    public void Take(IReadOnlyList<string> field) => Take(field.Take(field.Count - 1).ToList(), new HashSet<string> { field[field.Count - 1] });

    /// <summary>Takes members out of a structure that the map names, and the structure where nothing is left of it.</summary>
    public void Take(IReadOnlyList<string> field, ISet<string> keys)
    {
        var holders = new List<ApiNode> { root };
        foreach (var step in field)
        {
            foreach (var node in Below(holders[holders.Count - 1], FieldStep.Parse(step)))
            {
                // It was taken out with something else.
                if (node is null)
                    return;
                holders.Add(node);
            }
        }

        _touched.UnionWith(holders);
        (holders[holders.Count - 1] as ApiObject)?.RemoveAll(keys);
        // What makes an item the one that the map names is said with it.
        if (field.Count > 0 && FieldStep.Parse(field[field.Count - 1]) is { Key: not null, KeyField: { } key } && holders[holders.Count - 1] is ApiObject { Keys: [var only] } item && only == key)
            item.Remove(key);
        for (var i = holders.Count - 1; i > 0 && IsEmpty(holders[i]); i--)
        {
            // An item stays in its place: those after it keep their indices.
            if (holders[i - 1] is ApiObject holder)
                holder.Remove(holder.Keys.First(it => ReferenceEquals(holder[it], holders[i])));
        }
    }

    /// <summary>What nothing took, each in as large a piece as can be.</summary>
    public IEnumerable<(IReadOnlyList<string> Steps, ApiNode Value)> Pieces() => Pieces(root, []);

    /// <summary>How many values are left.</summary>
    public int Count() => root.DescendantsAndSelf().Count(it => it is ApiLeaf);

    private IEnumerable<(IReadOnlyList<string> Steps, ApiNode Value)> Pieces(ApiNode holder, IReadOnlyList<string> steps)
    {
        foreach (var (key, value) in MembersOf(holder))
        {
            IReadOnlyList<string> below = [.. steps, key];
            if (_touched.Contains(value))
            {
                foreach (var piece in Pieces(value, below))
                    yield return piece;
            }
            else
            {
                yield return (below, value);
            }
        }
    }

    private static IEnumerable<(string Key, ApiNode Value)> MembersOf(ApiNode holder) => holder switch
    {
        ApiObject structure => structure.Keys.Select(it => (it, structure[it]!)),
        ApiArray list => list.Items.Select((it, i) => (i.ToString(CultureInfo.InvariantCulture), it)),
        _ => [],
    };

    private static bool IsEmpty(ApiNode node) => node switch
    {
        ApiObject structure => structure.Keys.Count == 0,
        ApiArray list => list.Items.TrueForAll(it => it is ApiObject { Keys.Count: 0 }),
        _ => false,
    };

    // The field, and the item of it that is meant.
    private static ApiNode?[] Below(ApiNode? node, FieldStep step)
    {
        var field = (node as ApiObject)?[step.Name];
        return step.IsItem ? [field, ItemOf(field as ApiArray, step)] : [field];
    }

    private static ApiNode? ItemOf(ApiArray? list, FieldStep step) =>
        step.KeyField is null ? list?.Items.FirstOrDefault() : list?.Items.Find(it => (it as ApiObject)?.TextOf(step.KeyField) is { } key && key == step.Key);
}
