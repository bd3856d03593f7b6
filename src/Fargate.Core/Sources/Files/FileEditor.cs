using System.Text;
using Fargate.Core.Edits;

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
        var plans = new List<FilePlan>();
        var taken = new List<Edit>();
        var places = new TakenPlaces(file);
        foreach (var edit in edits)
        {
            if (FilePlan.Of(file, edit) is not { } plan || places.Overlaps(plan))
                continue;
            places.Add(plan);
            plans.Add(plan);
            taken.Add(edit);
        }

        applied = taken;
        var steps = plans.SelectMany(it => it.Steps).ToLookup(it => it.Holder is null);
        var parts = steps[false].GroupBy(it => it.Holder!).SelectMany(it => new PartsEditor(file, it).Changes());
        // What goes in at one place stays in the order of the edits, and before what is replaced there.
        return [.. parts.Concat(steps[true].Select(it => it.Replaced)).OrderBy(it => it.Span.Start)];
    }

    /// <summary>Whether the file has a place for every change of an edit.</summary>
    public static bool CanApply(TaskDefinitionFile file, Edit edit) => FilePlan.Of(file, edit) is not null;

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
}
