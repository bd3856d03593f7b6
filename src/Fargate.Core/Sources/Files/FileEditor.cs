using System.Text;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>Turns edits into changes of a file's text that leave all else as it is.</summary>
public static class FileEditor
{
    /// <summary>
    /// The changes of some edits, in the order of the text. An edit that has no place in the file, or that touches what an earlier one
    /// changes, is left out as a whole.
    /// </summary>
    public static IReadOnlyList<TextChange> Changes(TaskDefinitionFile file, IEnumerable<Edit> edits) => Changes(file, edits, out _);

    /// <summary>The same, and which edits were not left out.</summary>
    public static IReadOnlyList<TextChange> Changes(TaskDefinitionFile file, IEnumerable<Edit> edits, out IReadOnlyList<Edit> applied)
    {
        var all = new List<TextChange>();
        var places = new HashSet<ApiPath>();
        var taken = new List<Edit>();
        foreach (var edit in edits)
        {
            var changes = Changes(file, edit);
            if (changes is null || changes.Exists(it => all.Exists(other => Touch(it.Span, other.Span)))
                || places.Overlaps(PlacesOf(file, edit)))
            {
                continue;
            }

            all.AddRange(changes);
            places.UnionWith(PlacesOf(file, edit));
            taken.Add(edit);
        }

        applied = taken;
        // What goes in at one place stays in the order of the edits.
        return [.. all.OrderBy(it => it.Span.Start)];
    }

    /// <summary>Whether the file has a place for every change of an edit.</summary>
    public static bool CanApply(TaskDefinitionFile file, Edit edit) => Changes(file, edit) is not null;

    /// <summary>The text with its changes.</summary>
    public static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var change in changes)
        {
            result.Append(text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static List<TextChange>? Changes(TaskDefinitionFile file, Edit edit)
    {
        if (file.Form is null || PlacesOf(file, edit).Distinct().Count() < edit.Changes.Length)
            return null;
        var changes = new List<TextChange>();
        foreach (var change in edit.Changes)
        {
            if (ChangeOf(file, change) is not { } text || changes.Exists(it => Touch(it.Span, text.Span)))
                return null;
            changes.Add(text);
        }

        return changes;
    }

    // What is absent has no part of the text, so two texts that say it would not touch: one name would stand there twice.
    private static IEnumerable<ApiPath> PlacesOf(TaskDefinitionFile file, Edit edit) => edit.Changes
        .SelectMany(it => it.Name is { } name && it.Path.Parent is { } holder ? new[] { it.Path, holder.Field(name) } : [it.Path])
        .Select(it => it.Steps()[Math.Min(it.Steps().Count, file.Form!.Along(it).Count) - 1]);

    private static bool Touch(JsonSpan one, JsonSpan other) => one.Start < other.End && other.Start < one.End;

    private static TextChange? ChangeOf(TaskDefinitionFile file, Change change)
    {
        var nodes = file.Form!.Along(change.Path);
        var steps = change.Path.Steps();
        var node = nodes[nodes.Count - 1];
        var holder = nodes.Count > 1 ? nodes[nodes.Count - 2] : null;
        var layout = new FileLayout(file);
        if (nodes.Count > steps.Count)
        {
            return (change, holder) switch
            {
                ({ Value: { } value }, not null) => file.Document.Has(node) ? new TextChange(file.Document.SpanOf(node), FileLayout.Write(value)) : null,
                ({ Name: { } name }, ApiObject it) => file.MemberOf(it, node) is { } member ? new TextChange(member.KeySpan, FileLayout.Write(ApiScalar.String(name))) : null,
                ({ Value: null }, ApiObject it) => layout.Remove(it, node),
                ({ Value: null }, ApiArray it) => layout.Remove(it, node),
                _ => null,
            };
        }

        if (change.Value is not { } added || node is not ApiObject structure || !file.Document.Has(structure))
            return null;
        // What is missing in between comes with it.
        for (var i = steps.Count - 1; i >= nodes.Count; i--)
        {
            if (steps[i].IsItem)
                return null;
            var around = new ApiObject();
            around.Set(steps[i].Name, added);
            added = around;
        }

        var missing = steps[nodes.Count - 1];
        return missing.IsItem ? null : layout.Add(structure, missing.Name, added);
    }
}
