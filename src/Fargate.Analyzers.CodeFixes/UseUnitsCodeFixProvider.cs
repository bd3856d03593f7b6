using System.Collections.Immutable;
using Fargate.Analyzers.CodeFixes.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>Adds <c>using static Fargate.Units;</c> where <c>Vcpu</c> or <c>GiB</c> has no meaning without it: the compiler's editor offers namespaces only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseUnitsCodeFixProvider : CodeFixProvider
{
    private const string UnknownName = "CS0103";
    private const string Units = "Fargate.Units";
    private const string Using = "using static Fargate.Units;";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UnknownName);

    // Once for a file, however many names want it.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is CompilationUnitSyntax root
            && diagnostics.Any(it => IsUnit(root, it.Location.SourceSpan))
            ? await ApplyAsync(document, root, context.CancellationToken).ConfigureAwait(false)
            : document);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            || !IsUnit(root, context.Span) || PlaceIn(root) is null
            || await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || compilation.GetTypesByMetadataName(Units).IsEmpty)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create($"Add '{Using}'", it => ApplyAsync(context.Document, root, it), UnknownName + ":units"),
            context.Diagnostics);
    }

    private static bool IsUnit(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true) is IdentifierNameSyntax { Identifier.ValueText: "Vcpu" or "GiB" };

    private static async Task<Document> ApplyAsync(Document document, CompilationUnitSyntax root, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return PlaceIn(root) is { } place ? document.WithText(text.WithChanges(place(text))) : document;
    }

    // Behind the last of those that are there, or before all else. With other symbols defined than now, that might be in the middle of something.
    private static Func<SourceText, TextChange>? PlaceIn(CompilationUnitSyntax root)
    {
        var usings = root.Usings.Count > 0 ? root.Usings
            : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings is { Count: > 0 } inner ? inner
            : default;
        if ((usings.LastOrDefault() ?? (SyntaxNode?)root.Externs.LastOrDefault()) is { } last)
        {
            return usings.Any(it => it.GetLeadingTrivia().Any(IsConditional)) || last.GetLastToken().GetNextToken().LeadingTrivia.Any(IsConditional)
                ? null
                : text => Behind(text, last.SpanStart, last.Span.End);
        }

        var first = root.GetFirstToken(includeZeroWidth: true);
        return first.LeadingTrivia.Any(it => it.IsDirective) ? null : text => new TextChange(new TextSpan(EndOfHeader(first), 0), Using + NewLineOf(text) + NewLineOf(text));
    }

    private static bool IsConditional(SyntaxTrivia trivia) => trivia.IsDirective && !trivia.IsKind(SyntaxKind.NullableDirectiveTrivia) && !trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia);

    private static TextChange Behind(SourceText text, int start, int end)
    {
        var line = text.Lines.GetLineFromPosition(end);
        var rest = text.ToString(TextSpan.FromBounds(end, line.End)).TrimStart();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)
            ? new TextChange(new TextSpan(line.End, 0), NewLineOf(text) + text.ToString(new TextSpan(text.Lines.GetLineFromPosition(start).Start, IndentationAt(text, start))) + Using)
            : new TextChange(new TextSpan(end, 0), " " + Using);
    }

    private static int IndentationAt(SourceText text, int position)
    {
        var start = text.Lines.GetLineFromPosition(position).Start;
        return TextLayout.IsBlank(text, start, position) ? position - start : 0;
    }

    // A comment at the top is the file's where a blank line follows it, and is about what follows it otherwise.
    private static int EndOfHeader(SyntaxToken first)
    {
        var (end, ends) = (0, 0);
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && ++ends == 2)
                end = trivia.Span.End;
            else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                ends = 0;
            else if (trivia.HasStructure)
                break;
        }

        return end;
    }

    private static string NewLineOf(SourceText text) => text.Lines[0] is var line && line.EndIncludingLineBreak > line.End
        ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak))
        : "\n";
}
