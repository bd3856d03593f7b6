using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>
/// Takes parts out of an object or a list and puts others in, all at once: the commas are those of what is there in the end. What goes out
/// leaves no hole, what goes in looks like what is there, and comments stay.
/// </summary>
internal sealed class PartsEditor
{
    private readonly FileLayout _layout;
    private readonly FileParts _parts;
    private readonly bool[] _isGone;
    private readonly List<FileStep> _added;
    private readonly List<TextChange> _changes = [];
    private readonly int _lastKept;

    public PartsEditor(TaskDefinitionFile file, IGrouping<ApiNode, FileStep> steps)
    {
        _layout = new FileLayout(file);
        _parts = new FileParts(file, steps.Key);
        _isGone = new bool[_parts.Count];
        foreach (var step in steps.Where(it => it.Value is null))
            _isGone[step.Part] = true;
        _added = [.. steps.Where(it => it.Value is not null)];
        if (_added.Count > 0 && _parts.Count > 0 && Array.TrueForAll(_isGone, it => it))
            TakeFirstPlace();
        _lastKept = Array.FindLastIndex(_isGone, it => !it);
    }

    public List<TextChange> Changes()
    {
        // What comes before what goes, where both start at one place.
        foreach (var step in _added)
        {
            if (step.Part < _parts.Count && step.Part <= _lastKept)
                Insert(step);
        }

        Append([.. _added.Where(it => it.Part >= _parts.Count || it.Part > _lastKept)]);
        if (_lastKept < 0 && _parts.Count > 0 && !Enumerable.Range(0, _parts.Count + 1).Any(it => _parts.GapBefore(it).HasComment))
            _changes.Add(new TextChange(_parts.Inside, ""));
        else
            Remove();
        return _changes;
    }

    // Nothing else is left that could say how it is to look.
    private void TakeFirstPlace()
    {
        var (step, first) = (_added[0], _parts.MemberAt(0));
        var value = first is { } member ? _layout.SpanOf(member.Value) : _parts[0];
        if (first is not null)
            _changes.Add(new TextChange(first.Value.KeySpan, FileLayout.Write(ApiScalar.String(step.Name!))));
        _changes.Add(new TextChange(value, FileLayout.Write(step.Value!)));
        _isGone[0] = false;
        _added.RemoveAt(0);
    }

    private void Insert(FileStep step) =>
        _changes.Add(new TextChange(new JsonSpan(_parts[step.Part].Start, 0), Text(step) + "," + LeadAt(step.Part)));

    private void Append(List<FileStep> added)
    {
        if (added.Count == 0)
            return;
        if (_lastKept < 0)
        {
            _changes.Add(new TextChange(new JsonSpan(_parts.Inside.Start, 0), string.Join(", ", added.Select(Text))));
            return;
        }

        var end = _parts[_lastKept].End;
        var (behind, isLine) = _layout.CommentsBehind(end);
        var lead = LeadAt(_lastKept);
        if (isLine && !lead.Contains('\n'))
            lead = _layout.NewLineAt(end);
        var text = string.Join(",", added.Select(it => lead + Text(it)));
        // A comma too many, before the comment, is one that is needed now.
        var tooMany = _lastKept == _parts.Count - 1 ? _parts.GapBefore(_parts.Count).Comma : null;
        if (behind > end && !(tooMany < behind))
            _changes.Add(new TextChange(new JsonSpan(end, 0), ","));
        _changes.Add(new TextChange(new JsonSpan(behind, 0), behind > end ? text : "," + text));
    }

    private string LeadAt(int index)
    {
        var lead = _layout.LeadOf(_parts[index].Start);
        // The first item of a list stands closer to its bracket than to the next one; of one item alone no one knows it.
        if (index > 0 || lead.Contains('\n') || _parts.MemberAt(0) is not null)
            return lead;
        return _parts.Count > 1 ? _layout.LeadOf(_parts[1].Start) : " ";
    }

    private string Text(FileStep step) => step.Name is { } name
        ? FileLayout.Write(ApiScalar.String(name)) + (_parts.Count > 0 ? _layout.ColonOf(_parts.MemberAt(Math.Max(0, _lastKept))!.Value) : ": ") + FileLayout.Write(step.Value!)
        : FileLayout.Write(step.Value!);

    // Those side by side go together.
    private void Remove()
    {
        for (var first = 0; first < _parts.Count; first++)
        {
            if (!_isGone[first])
                continue;
            var last = first;
            while (last + 1 < _parts.Count && _isGone[last + 1] && !_parts.GapBefore(last + 1).HasComment)
                last++;
            Remove(first, last);
            first = last;
        }
    }

    // With the comma behind, and, of what has nothing behind it that stays, with the one before.
    private void Remove(int first, int last)
    {
        var (before, behind) = (_parts.GapBefore(first), _parts.GapBefore(last + 1));
        var (start, end) = (_parts[first].Start, _parts[last].End);
        var isTail = last > _lastKept;
        // A comma too many may stay where it is, but not alone.
        if (behind.Comma is { } comma && (last < _parts.Count - 1 || _lastKept < 0))
        {
            if (!behind.HasCommentBefore)
                end = comma + 1;
            else
                Cut(comma);
        }

        if (isTail && first > 0 && first - 1 == _lastKept)
        {
            if (!before.HasComment)
            {
                _changes.Add(new TextChange(JsonSpan.Between(before.Start, end), ""));
                return;
            }

            Cut(before.Comma!.Value);
        }

        _changes.Add(new TextChange(_layout.Whole(JsonSpan.Between(start, end), first == 0 && !isTail && !behind.HasComment ? _parts[last + 1].Start : null), ""));
    }

    private void Cut(int comma) => _changes.Add(new TextChange(new JsonSpan(comma, 1), ""));
}
