using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Environment;

/// <summary>Names that occur more than once in a list, and the ways to be rid of the repetition.</summary>
internal static class Repetitions
{
    /// <summary>Each such name once, with the indexes at which it stands.</summary>
    public static IEnumerable<(string Name, List<int> At)> In(int count, Func<int, Value<string>> nameAt)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var i = 0; i < count; i++)
        {
            // One without a name is another rule's.
            if (!nameAt(i).IsKnown(out var name) || string.IsNullOrWhiteSpace(name))
                continue;
            if (!places.TryGetValue(name, out var at))
            {
                places.Add(name, at = []);
                order.Add(name);
            }

            at.Add(i);
        }

        return from name in order where places[name].Count > 1 select (name, places[name]);
    }

    public static Edit[] Edits(List<int> at, Func<int, ApiPath> pathAt)
    {
        return
        [
            new Edit("keep-last", "Keep the last one", Remove(at.Take(at.Count - 1))),
            new Edit("keep-first", "Keep the first one", Remove(at.Skip(1))),
        ];

        // From the end, so that no removal moves what another one names.
        Change[] Remove(IEnumerable<int> indexes) => [.. indexes.Reverse().Select(it => Change.Remove(pathAt(it)))];
    }
}
