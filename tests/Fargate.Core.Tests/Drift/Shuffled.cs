using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Drift;

/// <summary>Copies of documents that say the same in another order.</summary>
internal static class Shuffled
{
    public static ApiNode Copy(ApiNode node, Shape? shape, Random random)
    {
        switch (node)
        {
            case ApiObject structure:
                var copy = new ApiObject();
                foreach (var key in Mixed(structure.Keys, random))
                    copy.Set(key, Copy(structure[key]!, (shape as ObjectShape)?[key] ?? (shape as MapShape)?.Value, random));
                return copy;
            case ApiArray list:
                var items = list.Items.Select(it => Copy(it, (shape as ListShape)?.Item, random));
                var copied = new ApiArray();
                copied.Items.AddRange(shape is ListShape { IsSet: true } ? Mixed([.. items], random) : items);
                return copied;
            default:
                return node;
        }
    }

    private static T[] Mixed<T>(IEnumerable<T> items, Random random)
    {
        var mixed = items.ToArray();
        random.Shuffle(mixed);
        return mixed;
    }
}
