using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Turns edits of definitions into changes of the attributes that say them.</summary>
internal static class AttributeEditor
{
    /// <summary>Whether every change of the edit has a place in the class itself.</summary>
    public static bool CanApply(AnnotatedResource resource, Edit edit, CancellationToken cancellation) =>
        TryAdd(new SyntaxChanges(), resource, edit, cancellation);

    /// <summary>Applies edits. One that meets what an earlier one changes is left for the next time.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution, IEnumerable<(AnnotatedResource Resource, Edit Edit)> edits, CancellationToken cancellation)
    {
        var changes = new SyntaxChanges();
        foreach (var (resource, edit) in edits)
            TryAdd(changes, resource, edit, cancellation);
        return await ApplyAsync(solution, changes, cancellation).ConfigureAwait(false);
    }

    /// <summary>Makes changes of attributes.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, SyntaxChanges changes, CancellationToken cancellation)
    {
        foreach (var file in changes.ByFile)
        {
            if (solution.GetDocument(file.Key) is not { } document || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var editor = new SourceEditor(text, model);
            solution = solution.WithDocumentText(document.Id, editor.Apply([.. file]));
        }

        return solution;
    }

    private static bool TryAdd(SyntaxChanges changes, AnnotatedResource resource, Edit edit, CancellationToken cancellation)
    {
        var targets = new EditTargets(resource, cancellation);
        return !MovesParameters(targets, edit) && changes.TryAdd(Pair([.. edit.Changes.Select(targets.Find)]));
    }

    // "Remove this attribute, add that one" has the new one stand where the old one was.
    private static List<IReadOnlyList<SyntaxChange>> Pair(List<IReadOnlyList<SyntaxChange>> changes)
    {
        var gone = changes.FindIndex(it => it is [{ Kind: SyntaxChangeKind.Remove, Node: AttributeSyntax }]);
        var added = changes.FindIndex(it => it is [{ Kind: SyntaxChangeKind.AddAttribute }]);
        if (gone < 0 || added < 0)
            return changes;
        changes[gone] = [SyntaxChange.Replace(changes[gone][0].Node, changes[added][0].New!)];
        changes.RemoveAt(added);
        return changes;
    }

    // The value that moves is the one that the parameters have now: where it is put, it would be nailed to that.
    private static bool MovesParameters(EditTargets targets, Edit edit) =>
        Array.Exists(edit.Changes, it => it.Value is not null)
        && Array.Exists(edit.Changes, it => it.Value is null && targets.HasParameters(it.Path));
}
