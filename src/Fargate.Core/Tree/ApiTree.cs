using System.Globalization;

namespace Fargate.Core.Tree;

/// <summary>Finds values by path, and names the items of lists.</summary>
public static class ApiTree
{
    /// <summary>The node at a path, or null.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="shape">What the API says of it.</param>
    /// <param name="path">The path.</param>
    public static ApiNode? Find(ApiNode root, Shape shape, ApiPath path)
    {
        var nodes = Along(root, shape, path);
        return nodes.Count == path.Steps().Count + 1 ? nodes[nodes.Count - 1] : null;
    }

    /// <summary>The nodes along a path, the root first, as far down as there are any.</summary>
    public static IReadOnlyList<ApiNode> Along(ApiNode root, Shape shape, ApiPath path)
    {
        var nodes = new List<ApiNode> { root };
        Shape? below = shape;
        foreach (var step in path.Steps())
        {
            var next = (nodes[nodes.Count - 1], step.IsItem) switch
            {
                (ApiObject it, false) => it[step.Name],
                (ApiArray it, true) when IndexOf(it, step.Name, below) is >= 0 and var index => it.Items[index],
                _ => null,
            };
            if (next is null)
                break;
            nodes.Add(next);
            below = Below(below, step);
        }

        return nodes;
    }

    /// <summary>The shape of what stands at a path below a shape; null for a field that the API does not have.</summary>
    public static Shape? ShapeAt(ApiPath path, Shape? shape)
    {
        foreach (var step in path.Steps())
            shape = Below(shape, step);
        return shape;
    }

    /// <summary>Leaves open what else there is in a tree: all that it does not say is unknown from now on.</summary>
    public static void Open(ApiNode root)
    {
        foreach (var node in root.DescendantsAndSelf())
        {
            if (node is ApiObject structure)
                structure.IsOpen = true;
            else if (node is ApiArray list)
                list.IsOpen = true;
        }
    }

    private static int IndexOf(ApiArray array, string token, Shape? shape)
    {
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < array.Items.Count ? index : -1;
        return shape is ListShape { KeyField: { } keyField } ? array.Items.FindIndex(item => KeyOf(item, keyField) == token) : -1;
    }

    private static Shape? Below(Shape? shape, ApiPath step) => shape switch
    {
        ObjectShape it when !step.IsItem => it[step.Name],
        MapShape it when !step.IsItem => it.Value,
        ListShape it when step.IsItem => it.Item,
        _ => null,
    };

    internal static string? KeyOf(ApiNode item, string keyField) =>
        item is ApiObject it && it[keyField] is ApiScalar { Kind: ScalarKind.String } key ? key.Text : null;
}
