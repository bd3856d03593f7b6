using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>What an edit does to a file, and the places that no other edit may then touch.</summary>
internal sealed class FilePlan
{
    private readonly TaskDefinitionFile _file;
    private readonly List<FileStep> _steps = [];
    private readonly List<JsonSpan> _spans = [];
    private readonly HashSet<ApiPath> _places = [];

    private FilePlan(TaskDefinitionFile file) => _file = file;

    public IReadOnlyList<FileStep> Steps => _steps;

    /// <summary>Null where a change has no place in the file, or would take a comment along.</summary>
    public static FilePlan? Of(TaskDefinitionFile file, Edit edit)
    {
        if (file.Form is null)
            return null;
        var plan = new FilePlan(file);
        var parts = new List<FilePlan>();
        foreach (var change in edit.Changes)
        {
            var part = new FilePlan(file);
            if (!part.Add(change) || plan._places.Overlaps(part._places))
                return null;
            plan.Join(part);
            parts.Add(part);
        }

        if (Meet(parts))
            return null;
        plan.Pair();
        return plan;
    }

    public IReadOnlyCollection<JsonSpan> Spans => _spans;

    public IReadOnlyCollection<ApiPath> Places => _places;

    private bool Add(Change change)
    {
        var nodes = _file.Form!.Along(change.Path);
        var steps = change.Path.Steps();
        if (steps.Count == 0)
            return false;
        _places.Add(steps[Math.Min(steps.Count, nodes.Count) - 1]);
        if (nodes.Count <= steps.Count)
            return change.Value is { } added && AddMissing(nodes[nodes.Count - 1], steps, nodes.Count - 1, added);
        var node = nodes[nodes.Count - 1];
        return (change, nodes.Count > 1 ? nodes[nodes.Count - 2] : null) switch
        {
            ({ Value: { } value }, not null) => Set(node, value),
            ({ Name: { } name }, ApiObject holder) => Rename(holder, change.Path, name),
            ({ Value: null, Name: null }, ApiObject holder) => RemoveMembers(holder, change.Path.Name),
            ({ Value: null, Name: null }, ApiArray holder) => RemoveItem(holder, node),
            _ => false,
        };
    }

    private bool Set(ApiNode node, ApiNode value)
    {
        if (!_file.Document.Has(node))
            return false;
        if (node is ApiArray list && value is ApiArray wanted)
        {
            _steps.AddRange(ListSteps.Between(_file, list, wanted));
            _spans.Add(_file.Document.SpanOf(node));
            return !list.IsOpen && !list.Items.Exists(it => _file.Document.HasCommentIn(_file.Document.SpanOf(it)));
        }

        return Replace(_file.Document.SpanOf(node), FileLayout.Write(value));
    }

    // Of two members of one name the first would count when the last is gone, so a change of one is a change of all.
    private bool Rename(ApiObject holder, ApiPath path, string name)
    {
        _places.Add(path.Parent!.Field(name));
        return _file.Document.Has(holder)
            && _file.Document.MembersOf(holder).Where(it => it.Key == path.Name).All(it => Replace(it.KeySpan, FileLayout.Write(ApiScalar.String(name))));
    }

    private bool RemoveMembers(ApiObject holder, string name)
    {
        if (holder.IsOpen || !_file.Document.Has(holder))
            return false;
        var members = _file.Document.MembersOf(holder);
        return Enumerable.Range(0, members.Count).Where(it => members[it].Key == name)
            .All(it => Remove(holder, it, JsonSpan.Between(members[it].KeySpan.Start, _file.Document.SpanOf(members[it].Value).End)));
    }

    private bool RemoveItem(ApiArray holder, ApiNode item) => !holder.IsOpen && _file.Document.Has(holder)
        && Remove(holder, holder.Items.FindIndex(it => ReferenceEquals(it, item)), _file.Document.SpanOf(item));

    private bool Remove(ApiNode holder, int part, JsonSpan span)
    {
        _steps.Add(FileStep.Remove(holder, part));
        return Take(span);
    }

    private bool Replace(JsonSpan span, string text)
    {
        _steps.Add(FileStep.Replace(span, text));
        return Take(span);
    }

    private bool AddMissing(ApiNode around, IReadOnlyList<ApiPath> steps, int first, ApiNode value)
    {
        // What is missing in between comes with it, of a list its first item.
        for (var i = steps.Count - 1; i > first; i--)
        {
            if (steps[i].IsItem)
            {
                if (steps[i].Name != "0")
                    return false;
                var list = new ApiArray();
                list.Items.Add(value);
                value = list;
                continue;
            }

            var holder = new ApiObject();
            holder.Set(steps[i].Name, value);
            value = holder;
        }

        if (!_file.Document.Has(around))
            return false;
        if (steps[first].IsItem)
            return around is ApiArray { IsOpen: false } items && steps[first].Name == items.Items.Count.ToString(CultureInfo.InvariantCulture) && Append(items, null, value);
        return around is ApiObject { IsOpen: false } structure && Append(structure, steps[first].Name, value);
    }

    private bool Append(ApiNode holder, string? name, ApiNode value)
    {
        var parts = new FileParts(_file, holder);
        // A comma too many stands there, or a comment that no one knows to be about what.
        var end = parts.GapBefore(parts.Count);
        _steps.Add(FileStep.Insert(holder, parts.Count, name, value));
        return end.Comma is null && (parts.Count > 0 || !end.HasComment) && Take(new JsonSpan(parts.Inside.Start, 0));
    }

    // "Remove this one, set that one" gives a field another name: the new one stands where the old one was.
    private void Pair()
    {
        foreach (var added in _steps.Where(it => it.Name is not null).ToList())
        {
            if (_steps.FindLast(it => it.Holder == added.Holder && it.Value is null) is not { } gone)
                continue;
            _steps.Remove(gone);
            _steps.Remove(added);
            var member = _file.Document.MembersOf((ApiObject)added.Holder!)[gone.Part];
            Replace(member.KeySpan, FileLayout.Write(ApiScalar.String(added.Name!)));
            if (!member.Value.IsSameAs(added.Value!))
                Replace(_file.Document.SpanOf(member.Value), FileLayout.Write(added.Value!));
        }
    }

    // In the order of the text, so that it takes no longer the more changes an edit has.
    private static bool Meet(IEnumerable<FilePlan> parts)
    {
        var (end, last) = (0, default(FilePlan));
        foreach (var (span, part) in parts.SelectMany(part => part._spans.Select(span => (Span: span, Part: part))).OrderBy(it => it.Span.Start).ThenBy(it => it.Span.End))
        {
            if (span.Start < end && part != last)
                return true;
            if (span.End >= end)
                (end, last) = (span.End, part);
        }

        return false;
    }

    private void Join(FilePlan other)
    {
        _steps.AddRange(other._steps);
        _spans.AddRange(other._spans);
        _places.UnionWith(other._places);
    }

    private bool Take(JsonSpan span)
    {
        _spans.Add(span);
        return !_file.Document.HasCommentIn(span);
    }
}
