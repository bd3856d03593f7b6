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
        RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(EditCodeFixProvider).Assembly)).Select(rule => rule.Id));

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(EditText.Property, out var text) || text is null
                || await FindTaskAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } task)
            {
                continue;
            }

            foreach (var edit in EditText.Read(text))
            {
                if (!AnnotatedEditor.CanApply(task, edit, context.CancellationToken))
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        it => AnnotatedEditor.ApplyAsync(context.Document.Project.Solution, task, edit, it),
                        diagnostic.Id + ":" + edit.Key),
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
