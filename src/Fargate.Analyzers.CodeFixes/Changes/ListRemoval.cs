using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>Takes items out of a list, each with the comma that it needed, and leaves what else stands between them.</summary>
internal sealed class ListRemoval(SourceText text, WrittenList list, HashSet<SyntaxNode> removed)
{
    public IEnumerable<TextSpan> Spans()
    {
        var items = list.Items;
        if (items.All(removed.Contains))
            return [TextSpan.FromBounds(list.Open.Span.End, list.Close.SpanStart)];
        var gone = Enumerable.Range(0, items.Count).Where(it => removed.Contains(items[it])).ToList();
        return IsPlain() ? gone.Select(Plain) : [.. gone.Select(Comma), .. TextLayout.WithBlanks(text, gone.Select(WithComma))];
    }

    private bool IsPlain() => Enumerable.Range(1, list.Items.Count - 1).All(it =>
        TextLayout.IsBlank(text, list.Items[it - 1].Span.End, list.Commas[it - 1].SpanStart)
        && TextLayout.IsBlank(text, list.Commas[it - 1].Span.End, list.Items[it].SpanStart));

    private TextSpan Plain(int index) => list.Items.Take(index).Any(it => !removed.Contains(it))
        ? TextSpan.FromBounds(list.Items[index - 1].Span.End, list.Items[index].Span.End)
        : TextSpan.FromBounds(list.Items[index].SpanStart, list.Items[index + 1].SpanStart);

    // Within comments each takes the comma behind it. The last one has none, and takes that of the last item that stays.
    private TextSpan Comma(int index) => list.Commas[index < list.Commas.Count ? index : LastThatStays()].Span;

    private TextSpan WithComma(int index)
    {
        var (item, comma) = (list.Items[index].Span, Comma(index));
        return TextLayout.IsBlank(text, Math.Min(item.End, comma.End), Math.Max(item.Start, comma.Start))
            ? TextSpan.FromBounds(Math.Min(item.Start, comma.Start), Math.Max(item.End, comma.End))
            : item;
    }

    private int LastThatStays()
    {
        var index = list.Items.Count - 1;
        while (removed.Contains(list.Items[index]))
            index--;
        return index;
    }
}
