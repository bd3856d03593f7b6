using System.Collections.Immutable;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Offers the edits that came with a finding, in annotated classes and in JSON files. All rules share it.</summary>
// One for both kinds of documents: "fix all" then reaches the files from a class, too. That matters while Visual Studio shows no light
// bulb in additional files (https://github.com/dotnet/roslyn/issues/64567).
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class EditCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => DiagnosticEdits.Ids;

    public override FixAllProvider GetFixAllProvider() => new EditFixAllProvider();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (context.TextDocument is not Document document)
            {
                var file = await FileSource.ReadAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
                Register(context, diagnostic, file.Edits(diagnostic), (edit, _) => Task.FromResult(file.Apply(solution, [edit])));
            }
            else if (await AnnotatedSource.ReadAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } source)
            {
                Register(context, diagnostic, source.Edits, (edit, it) => AnnotatedEditor.ApplyAsync(solution, [(source.Resource, edit)], it));
            }
        }
    }

    private static void Register(
        CodeFixContext context, Diagnostic diagnostic, IEnumerable<Edit> edits, Func<Edit, CancellationToken, Task<Solution>> apply)
    {
        foreach (var edit in edits)
        {
            context.RegisterCodeFix(
                CodeAction.Create(edit.Title, it => apply(edit, it), DiagnosticEdits.EquivalenceKey(diagnostic, edit)), diagnostic);
        }
    }
}
