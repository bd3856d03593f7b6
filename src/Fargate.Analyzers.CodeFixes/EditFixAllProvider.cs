using Fargate.Analyzers.Annotated;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Applies the same correction everywhere, in one go.</summary>
// Not the batch fixer: that merges text, and loses one of two edits of the same attribute.
internal sealed class EditFixAllProvider : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Apply the corrections of all task definitions",
        cancellation => ApplyAsync(fixAllContext, cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var edits = new List<(AnnotatedTask, Edit)>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await EditCodeFixProvider.ReadAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } fix
                && Choose(diagnostic, fix.Edits, context.CodeActionEquivalenceKey) is { } edit)
            {
                edits.Add((fix.Task, edit));
            }
        }

        return await AnnotatedEditor.ApplyAsync(context.Solution, edits, cancellation).ConfigureAwait(false);
    }

    // "dotnet format" asks for the diagnostics of several rules with the key of one of them: the others get their likeliest edit.
    private static Edit? Choose(Diagnostic diagnostic, IReadOnlyList<Edit> edits, string? key) =>
        edits.FirstOrDefault(edit =>
            key?.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) != true || EditCodeFixProvider.EquivalenceKey(diagnostic, edit) == key);

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        var diagnostics = new List<Diagnostic>();
        if (context.Scope == FixAllScope.Document)
        {
            diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false));
        }
        else
        {
            var projects = context.Scope == FixAllScope.Project ? [context.Project] : context.Solution.Projects;
            foreach (var project in projects)
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return diagnostics.OrderBy(it => it.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(it => it.Location.SourceSpan.Start);
    }
}
