using System.Collections;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>
/// What the edits of a file touch already. Asked for each of them, so it takes no longer the more there are: a file may need ten thousand.
/// </summary>
internal sealed class TakenPlaces(TaskDefinitionFile file)
{
    private readonly HashSet<ApiPath> _places = [];
    private readonly BitArray _characters = new(file.Text.Length);
    // Where something goes in: before the character of that index.
    private readonly BitArray _insertions = new(file.Text.Length + 1);

    public bool Overlaps(FilePlan plan) =>
        // What is absent has no part of the text, so two texts that say it would not touch: one name would stand there twice.
        _places.Overlaps(plan.Places) || plan.Spans.Any(Overlaps);

    public void Add(FilePlan plan)
    {
        _places.UnionWith(plan.Places);
        foreach (var span in plan.Spans)
        {
            if (span.Length == 0)
                _insertions[span.Start] = true;
            for (var i = span.Start; i < span.End; i++)
                _characters[i] = true;
        }
    }

    // What goes in beside something, or beside something else that goes in, is not in its way.
    private bool Overlaps(JsonSpan span)
    {
        if (span.Length == 0)
            return span.Start > 0 && span.Start < _characters.Length && _characters[span.Start - 1] && _characters[span.Start];
        for (var i = span.Start; i < span.End; i++)
        {
            if (_characters[i] || (i > span.Start && _insertions[i]))
                return true;
        }

        return false;
    }
}
