using Fargate.Analyzers.Attributes;
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
        var (solution, key) = (context.Solution, context.CodeActionEquivalenceKey);
        var edits = new List<(AnnotatedResource, Edit)>();
        var files = new Dictionary<DocumentId, (FileSource Source, List<Edit> Edits)>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (FileSource.Find(solution, diagnostic) is { } text)
            {
                if (!files.TryGetValue(text.Id, out var file))
                    files.Add(text.Id, file = (await FileSource.ReadAsync(text, cancellation).ConfigureAwait(false), []));
                if (DiagnosticEdits.Choose(diagnostic, file.Source.Edits(diagnostic), key) is { } edit)
                    file.Edits.Add(edit);
            }
            else if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await AnnotatedSource.ReadAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } source
                && DiagnosticEdits.Choose(diagnostic, source.Edits, key) is { } edit)
            {
                edits.Add((source.Resource, edit));
            }
        }

        solution = await AnnotatedEditor.ApplyAsync(solution, edits, cancellation).ConfigureAwait(false);
        return files.Values.Aggregate(solution, static (result, file) => file.Source.Apply(result, file.Edits));
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
