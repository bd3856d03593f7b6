using System.Collections.Immutable;
using Fargate.Analyzers.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Makes a task's class partial, and the classes around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Ids.NotPartial);

    // Not the batch fixer: two classes in one make that partial, and so partial twice.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root is null ? document
            : await ApplyAsync(document, diagnostics.Select(it => TypeAt(root, it.Location.SourceSpan)).OfType<TypeDeclarationSyntax>(), context.CancellationToken).ConfigureAwait(false);
    });

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || TypeAt(root, context.Span) is not { } type)
            return;
        context.RegisterCodeFix(
            CodeAction.Create($"Make '{type.Identifier.ValueText}' partial", it => ApplyAsync(context.Document, [type], it), Ids.NotPartial),
            context.Diagnostics);
    }

    private static TypeDeclarationSyntax? TypeAt(SyntaxNode root, TextSpan span) => root.FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>();

    // The one place for the word is before the keyword. All else keeps every character.
    private static async Task<Document> ApplyAsync(Document document, IEnumerable<TypeDeclarationSyntax> types, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(
            from type in types.SelectMany(it => it.AncestorsAndSelf()).OfType<TypeDeclarationSyntax>().Distinct()
            where !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            orderby type.Keyword.SpanStart
            select new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial ")));
    }
}
