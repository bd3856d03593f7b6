using Fargate.Analyzers.CodeFixes.Sources;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Applies the same correction everywhere, in one go.</summary>
// Not the batch fixer: that merges text, and loses one of two edits of the same attribute. And it knows no additional files.
internal sealed class EditFixAllProvider : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Apply the corrections of all task definitions",
        cancellation => ApplyAsync(fixAllContext, cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var sources = new FixSources();
        var edits = sources.All.ToDictionary(it => it, _ => new List<(IFixable, Edit)>());
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (sources.Of(diagnostic) is { } source && FixSources.DocumentOf(context.Solution, diagnostic) is { } document
                && await source.ReadAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } target
                && DiagnosticEdits.Choose(diagnostic, DiagnosticEdits.Of(diagnostic).Where(it => target.CanApply(it, cancellation)), context.CodeActionEquivalenceKey)
                    is { } edit)
            {
                edits[source].Add((target, edit));
            }
        }

        // What they have read is of the solution as it was.
        var solution = context.Solution;
        foreach (var source in sources.All)
        {
            var applied = await source.ApplyAsync(context.Solution, edits[source], cancellation).ConfigureAwait(false);
            solution = await MergeAsync(context.Solution, solution, applied, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    // A file of which the later source changes what the earlier one changes, too, is left to the earlier one until the next time.
    private static async Task<Solution> MergeAsync(Solution before, Solution earlier, Solution later, CancellationToken cancellation)
    {
        foreach (var project in later.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in project.GetChangedDocuments())
            {
                var text = await before.GetDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false);
                var made = (await earlier.GetDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false)).GetTextChanges(text);
                var changes = (await later.GetDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false)).GetTextChanges(text);
                if (!changes.Any(it => made.Any(other => it.Span.IntersectsWith(other.Span))))
                    earlier = earlier.WithDocumentText(id, text.WithChanges(made.Concat(changes).OrderBy(it => it.Span.Start)));
            }

            foreach (var id in project.GetChangedAdditionalDocuments())
                earlier = earlier.WithAdditionalDocumentText(id, await later.GetAdditionalDocument(id)!.GetTextAsync(cancellation).ConfigureAwait(false));
        }

        return earlier;
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        if (context.Scope == FixAllScope.Document)
        {
            // Roslyn has no way yet to say which additional file is meant.
            if (context.Document is { } document)
                diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            var projects = context.Scope == FixAllScope.Project ? [context.Project] : context.Solution.Projects;
            foreach (var project in projects)
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return diagnostics.OrderBy(it => it.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(it => it.Location.SourceSpan.Start);
    }
}
