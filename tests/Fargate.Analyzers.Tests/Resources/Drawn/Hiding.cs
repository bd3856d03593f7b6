using Fargate.Core.Tree;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Makes something of a tree unknown.</summary>
internal static class Hiding
{
    /// <summary>Hides a value, or what else a structure or a list may hold; returns what it hid.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="place">Which of all places; any number.</param>
    public static string One(ApiObject root, int place)
    {
        var places = Places(root, "").ToList();
        var (name, hide) = places[place % places.Count];
        hide();
        return name;
    }

    // A structure is always put together from what attributes say of it: it may hold more, and is never unknown itself.
    private static IEnumerable<(string Name, Action Hide)> Places(ApiNode node, string path)
    {
        switch (node)
        {
            case ApiObject structure:
                yield return ($"the rest of {path}", () => structure.IsOpen = true);
                foreach (var place in structure.Keys.ToList().SelectMany(key => Places(structure[key]!, $"{path}/{key}", it =>
                    structure.Set(key, it))))
                    yield return place;
                break;
            case ApiArray list:
                yield return ($"the rest of {path}", () => list.IsOpen = true);
                foreach (var place in Enumerable.Range(0, list.Items.Count).SelectMany(i => Places(list.Items[i], $"{path}/{i}", it =>
                    list.Items[i] = it)))
                    yield return place;
                break;
        }
    }

    private static IEnumerable<(string Name, Action Hide)> Places(ApiNode node, string path, Action<ApiNode> replace) =>
        node is ApiObject ? Places(node, path) : Places(node, path).Prepend((path, () => replace(new ApiUnknown())));
}
