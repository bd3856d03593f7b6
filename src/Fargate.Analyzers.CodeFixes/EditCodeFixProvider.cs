using System.Collections.Immutable;
using Fargate.Analyzers.Annotated;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Offers the edits that came with a finding about an annotated class. All rules share it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EditCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.CreateRange(
        RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(EditCodeFixProvider).Assembly))
            .Where(rule => rule.HasEdits).Select(rule => rule.Id));

    public override FixAllProvider GetFixAllProvider() => new EditFixAllProvider();

    /// <summary>The key by which "fix all" finds the same correction of other diagnostics.</summary>
    internal static string EquivalenceKey(Diagnostic diagnostic, Edit edit) => diagnostic.Id + ":" + edit.Key;

    /// <summary>The class that a diagnostic is about, read anew, and the edits that can be applied to it.</summary>
    internal static async Task<(AnnotatedTask Task, IReadOnlyList<Edit> Edits)?> ReadAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(EditText.Property, out var text) || text is null
            || await FindTaskAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } task)
        {
            return null;
        }

        return (task, [.. EditText.Read(text).Where(edit => AnnotatedEditor.CanApply(task, edit, cancellation))]);
    }

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ReadAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } fix)
                continue;
            foreach (var edit in fix.Edits)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        it => AnnotatedEditor.ApplyAsync(context.Document.Project.Solution, [(fix.Task, edit)], it),
                        EquivalenceKey(diagnostic, edit)),
                    diagnostic);
            }
        }
    }

    // A finding stands on the class of the task, or on one of its containers.
    private static async Task<AnnotatedTask?> FindTaskAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var syntax = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = syntax is null ? null : model?.GetDeclaredSymbol(syntax, cancellation); type is not null; type = type.ContainingType)
        {
            if (type.IsTask() || type.IsTaskTemplate())
                return AnnotatedTaskReader.Read(type, cancellation);
        }

        return null;
    }
}
