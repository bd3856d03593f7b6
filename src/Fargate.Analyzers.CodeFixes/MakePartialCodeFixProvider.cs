using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Makes a task's class partial, and the classes around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Ids.NotPartial);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return;
        context.RegisterCodeFix(
            CodeAction.Create("Make it partial", it => ApplyAsync(context.Document, type, it), Ids.NotPartial),
            context.Diagnostics);
    }

    private static async Task<Document> ApplyAsync(Document document, TypeDeclarationSyntax type, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var it in type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!editor.Generator.GetModifiers(it).IsPartial)
                editor.SetModifiers(it, editor.Generator.GetModifiers(it).WithPartial(true));
        }

        return editor.GetChangedDocument();
    }
}
