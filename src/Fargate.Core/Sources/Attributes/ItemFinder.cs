using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>
/// Finds the attributes that say a list, one for each item. All of its items or none: an attribute could not stand between two raw
/// values, and the order counts.
/// </summary>
/// <param name="shapes">The attributes that write an item of the list.</param>
/// <param name="finder">Finds one of them.</param>
internal sealed class ItemFinder(IReadOnlyList<AttributeShape> shapes, UseFinder finder)
{
    /// <summary>An attribute for each item, with what it leaves over; null where there is an item that cannot be said.</summary>
    public IReadOnlyList<(AttributeUse Use, Remainder Remainder)>? Take(ApiArray list)
    {
        var found = new List<(AttributeUse Use, Remainder Remainder)>();
        foreach (var node in list.Items)
        {
            if (Obstacle(node, found) is { } obstacle)
            {
                finder.Report(list, $"item {(found.Count + 1).ToString(CultureInfo.InvariantCulture)}: {obstacle}");
                return null;
            }
        }

        return found;
    }

    private string? Obstacle(ApiNode node, List<(AttributeUse Use, Remainder Remainder)> found)
    {
        if (node is not ApiObject item)
            return "the API takes a structure here";
        var tries = shapes.Select(it => (Shape: it, Remainder: new Remainder((ApiObject)item.Clone()))).ToList();
        // The attribute that leaves the least over; of several the one that is listed last, which is more special.
        var best = tries.Select(it => (Use: finder.Take(it.Shape, it.Remainder, []), it.Remainder)).Where(it => it.Use is not null).Reverse()
            .OrderBy(it => it.Remainder.Count())
            .FirstOrDefault();
        if (best.Use is null)
            return finder.ObstacleIn(tries[0].Remainder.Find([])!) ?? $"[{shapes[0].Name}] cannot say it";
        if (found.Exists(it => HasSameKey(it.Use, best.Use)))
            return "another has the same key";
        found.Add((best.Use, best.Remainder));
        return null;
    }

    private static bool HasSameKey(AttributeUse one, AttributeUse other) =>
        one.Shape.Key.All(key => KeyOf(one, key) is { } text && text == KeyOf(other, key));

    // Of what the attribute says: it knows nothing of the rest.
    private static string? KeyOf(AttributeUse use, AttributeConstant key)
    {
        foreach (var (argument, value) in use.Arguments)
        {
            // What is not known yet is like no other.
            if (argument.Field[0] == key.Field)
                return value is ApiScalar scalar && !ParameterText.HasHoles(scalar.Text) ? scalar.Text : null;
        }

        return key.Value;
    }
}
