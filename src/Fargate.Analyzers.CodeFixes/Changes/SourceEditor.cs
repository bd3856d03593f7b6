using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>Turns changes of the syntax of a file into changes of its text. What they do not name keeps every character.</summary>
/// <param name="text">The file.</param>
/// <param name="model">What its names mean.</param>
// Not Roslyn's editor of documents: to that, a comment is a part of the node that happens to follow, and goes with it.
internal sealed class SourceEditor(SourceText text, SemanticModel model)
{
    public SourceText Apply(IReadOnlyList<SyntaxChange> changes)
    {
        var removed = new HashSet<SyntaxNode>(changes.Where(it => it.Kind == SyntaxChangeKind.Remove).Select(it => it.Node));
        var lists = removed.GroupBy(it => it.Parent!).Select(it => it.Key).ToLookup(it => it is AttributeListSyntax list && list.Attributes.All(removed.Contains));
        var removals = TextLayout.WithBlanks(text, lists[true].Select(it => it.Span))
            .Concat(lists[false].SelectMany(it => new ListRemoval(text, WrittenList.Of(it)!, removed).Spans()));
        var all = TextLayout.Joined(removals).Select(it => new TextChange(it, ""))
            .Concat(changes.Where(it => it.Kind != SyntaxChangeKind.Remove).GroupBy(it => (it.Node, it.Kind)).SelectMany(it => Write(it.Key.Node, [.. it], removed)));
        // What goes in at one place stays in the order of the edits, before what goes.
        return text.WithChanges(all.OrderBy(it => it.Span.Start).ThenBy(it => it.Span.Length));
    }

    private IEnumerable<TextChange> Write(SyntaxNode node, IReadOnlyList<SyntaxChange> changes, HashSet<SyntaxNode> removed) => changes[0].Kind switch
    {
        SyntaxChangeKind.Replace => [new TextChange(node.Span, Text(changes[0]))],
        SyntaxChangeKind.InsertBefore => [At(node.SpanStart, string.Concat(changes.Select(it => Text(it) + "," + TextLayout.Gap(text, node.SpanStart))))],
        SyntaxChangeKind.AddAttribute => changes.Select(it => NewList((AttributeListSyntax)node.Parent!, Text(it))),
        SyntaxChangeKind.InsertAfter => Append(WrittenList.Of(node.Parent)!, changes, removed),
        _ when WrittenList.Of(node is AttributeSyntax attribute ? attribute.ArgumentList : node) is { } list => Append(list, changes, removed),
        _ when node is AttributeSyntax => [At(node.Span.End, "(" + string.Join(", ", changes.Select(Text)) + ")")],
        // new X() becomes new X { ... }.
        _ => [new TextChange(
            node is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0, Span: var nothing } } ? nothing : new TextSpan(node.Span.End, 0),
            " { " + string.Join(", ", changes.Select(Text)) + " }")],
    };

    // In a line of its own where the other one has such; what is said behind that, is said of that.
    private TextChange NewList(AttributeListSyntax list, string attribute)
    {
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).TrimStart();
        return TextLayout.IsBlank(text, text.Lines.GetLineFromPosition(list.SpanStart).Start, list.SpanStart) && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal))
            ? At(line.End, TextLayout.Break(text, list.SpanStart) + "[" + attribute + "]")
            : At(list.Span.End, " [" + attribute + "]");
    }

    private string Text(SyntaxChange change) => (change.Name is null ? "" : change.Name + " = ") + change.New!.Write(model, change.Node.SpanStart);

    // Behind the last item; and where a comment stands behind that, behind the comment, which is about that item.
    private IEnumerable<TextChange> Append(WrittenList list, IReadOnlyList<SyntaxChange> changes, HashSet<SyntaxNode> removed)
    {
        var texts = changes.Select(Text);
        if (list.Items.LastOrDefault(it => !removed.Contains(it)) is not { Span: var last })
        {
            // { } becomes { a, b }.
            var blank = list.Close.IsKind(SyntaxKind.CloseBraceToken) ? " " : "";
            var before = list.Open.Span.End == list.Close.SpanStart ? blank : "";
            return [At(list.Close.SpanStart, before + string.Join(", ", texts) + blank)];
        }

        var gap = TextLayout.Gap(text, last.Start);
        var rest = text.ToString(TextSpan.FromBounds(last.End, list.Close.SpanStart)).TrimEnd();
        if (rest.Length == 0 || list.Commas.Count == list.Items.Count || list.Items.Any(removed.Contains))
            return [At(last.End, string.Concat(texts.Select(it => "," + gap + it)))];
        var end = last.End + rest.Length;
        return
        [
            At(last.End, ","),
            At(end, (TextLayout.IsOnOneLine(text, end, list.Close.SpanStart) ? gap : TextLayout.Break(text, last.Start)) + string.Join("," + gap, texts)),
        ];
    }

    private static TextChange At(int position, string written) => new(new TextSpan(position, 0), written);
}
