using System.Collections.Immutable;
using Fargate.Analyzers.CodeFixes.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Offers the edits that came with a finding, whatever source it is of. All rules share it.</summary>
// One for both kinds of documents: "fix all" then reaches the files from a class, too. That matters while Visual Studio shows no light
// bulb in additional files (https://github.com/dotnet/roslyn/issues/64567).
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class EditCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => DiagnosticEdits.Ids;

    public override FixAllProvider GetFixAllProvider() => new EditFixAllProvider();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var sources = new FixSources();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (sources.Of(diagnostic) is { } source
                && await source.ReadAsync(context.TextDocument, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } target)
            {
                Register(context, diagnostic, source, target);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, IFixSource source, IFixable target)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var edit in DiagnosticEdits.Of(diagnostic).Where(it => target.CanApply(it, context.CancellationToken)))
        {
            context.RegisterCodeFix(
                CodeAction.Create(edit.Title, it => source.ApplyAsync(solution, [(target, edit)], it), DiagnosticEdits.EquivalenceKey(diagnostic, edit)),
                diagnostic);
        }
    }
}
