using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>
/// Finds the attributes that say a list, one for each item. All of its items or none: an attribute could not stand between two raw
/// values, and the order counts.
/// </summary>
/// <param name="shapes">The attributes that write an item of the list.</param>
/// <param name="finder">Finds one of them.</param>
internal sealed class ItemFinder(IReadOnlyList<AttributeShape> shapes, AttributeMatcher finder)
{
    /// <summary>An attribute for each item, with what it leaves over; null where there is an item that cannot be said.</summary>
    public IReadOnlyList<(AttributeUse Use, UnmappedFields UnmappedFields)>? Take(ApiArray list)
    {
        var found = new List<(AttributeUse Use, UnmappedFields UnmappedFields)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in list.Items)
        {
            if (Obstacle(node, found, keys) is { } obstacle)
            {
                finder.Report(list, $"item {(found.Count + 1).ToString(CultureInfo.InvariantCulture)}: {obstacle}");
                return null;
            }
        }

        return found;
    }

    private string? Obstacle(ApiNode node, List<(AttributeUse Use, UnmappedFields UnmappedFields)> found, HashSet<string> keys)
    {
        if (node is not ApiObject item)
            return "the API expects an object here";
        var tries = shapes.Select(it => (Shape: it, UnmappedFields: new UnmappedFields((ApiObject)item.Clone()))).ToList();
        // The attribute that leaves the least over; of several the one that is listed last, which is more special.
        var best = tries.Select(it => (Use: finder.Take(it.Shape, it.UnmappedFields, []), it.UnmappedFields)).Where(it => it.Use is not null).Reverse()
            .OrderBy(it => it.UnmappedFields.Count())
            .FirstOrDefault();
        if (best.Use is null)
            return finder.ObstacleIn(tries[0].UnmappedFields.Find([])!) ?? $"[{shapes[0].Name}] cannot set it";
        // Without a key each attribute is an item of its own.
        if (best.Use.Shape.Key.Count > 0 && KeyOf(best.Use) is { } key && !keys.Add(key))
            return "another has the same key";
        found.Add((best.Use, best.UnmappedFields));
        return null;
    }

    // All of its parts in one text; null where one of them is not known yet, which is like no other.
    private static string? KeyOf(AttributeUse use)
    {
        var parts = use.Shape.Key.Select(it => KeyOf(use, it)).ToList();
        return parts.Contains(null) ? null : JsonPointer.Write(parts!);
    }

    // Of what the attribute says: it knows nothing of the rest.
    private static string? KeyOf(AttributeUse use, AttributeConstant key)
    {
        foreach (var (argument, value) in use.Arguments)
        {
            if (argument.Field[0] == key.Field)
                return value is ApiScalar scalar && !ParameterText.HasParameters(scalar.Text) ? scalar.Text : null;
        }

        return key.Value;
    }
}
