using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>From one list to another by as few items as can be told at a glance: comments stay with the items that stay.</summary>
internal static class ListSteps
{
    // So many are looked at: a list may be long.
    private const int MaxAlike = 8;

    public static IEnumerable<FileStep> Between(TaskDefinitionFile file, ApiArray list, ApiArray wanted)
    {
        var (old, now) = (0, 0);
        for (var same = 0; same <= list.Items.Count; same++)
        {
            var match = same < list.Items.Count ? wanted.Items.FindIndex(now, list.Items[same].IsSameAs) : wanted.Items.Count;
            if (match < 0)
                continue;
            // What differs up to the next item that stays: pairs, and then the rest of the longer one.
            for (; old < same && now < match; old++, now++)
            {
                for (var like = Alike(list, old, same - (match - now), wanted.Items[now]); old < like; old++)
                    yield return FileStep.Remove(list, old);
                yield return FileStep.Replace(file.Document.SpanOf(list.Items[old]), FileLayout.Write(wanted.Items[now]));
            }

            for (; old < same; old++)
                yield return FileStep.Remove(list, old);
            for (; now < match; now++)
                yield return FileStep.Insert(list, same, null, wanted.Items[now]);
            (old, now) = (same + 1, match + 1);
        }
    }

    // Which of some items a new one is most like.
    private static int Alike(ApiArray list, int first, int last, ApiNode wanted)
    {
        var texts = Enumerable.Range(first, Math.Min(MaxAlike, Math.Max(0, last - first + 1))).Select(it => (list.Items[it] as ApiScalar)?.Text ?? "").ToList();
        return texts.Count > 1 && wanted is ApiScalar { Text: var text } && ClosestMatch.Nearest(text, texts) is { } like ? first + texts.IndexOf(like) : first;
    }
}
