using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Fargate.Core.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Applies edits of two attributes that say the same: only one of them is in the definition, and the other has no path there.</summary>
internal sealed class AttributeFixes : IFixSource
{
    public bool Owns(string source) => source == SourceProperty.Attributes;

    public async Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var solution = document.Project.Solution;
        return diagnostic.AdditionalLocations is [var earlier, ..]
            && await AtAsync(solution, diagnostic.Location, cancellation).ConfigureAwait(false) is { } later
            && await AtAsync(solution, earlier, cancellation).ConfigureAwait(false) is { } other
                ? new FixableAttributes(later, other)
                : null;
    }

    public Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation)
    {
        var changes = new SyntaxChanges();
        foreach (var (fixable, edit) in edits)
            ((FixableAttributes)fixable).TryAdd(changes, edit);
        return AttributeEditor.ApplyAsync(solution, changes, cancellation);
    }

    // The parts of a partial class are in several files.
    private static async Task<AttributeSyntax?> AtAsync(Solution solution, Location location, CancellationToken cancellation) =>
        solution.GetDocument(location.SourceTree) is { } document && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? root.FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()
            : null;

    private sealed record FixableAttributes(AttributeSyntax Later, AttributeSyntax Earlier) : IFixable
    {
        public bool CanApply(Edit edit, CancellationToken cancellation) => TryAdd(new SyntaxChanges(), edit);

        public bool TryAdd(SyntaxChanges changes, Edit edit) =>
            changes.TryAdd([.. edit.Changes.Select(it => new[] { SyntaxChange.Remove(it.Path.Name == DuplicateEntry.Earlier ? Earlier : Later) })]);
    }
}
