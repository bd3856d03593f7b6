using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Changes;

/// <summary>How a file is laid out around a part of it.</summary>
internal static class TextLayout
{
    /// <summary>
    /// What goes with parts that stand for themselves: their lines where these hold nothing else, else the blanks to one side.
    /// </summary>
    public static IEnumerable<TextSpan> WithBlanks(SourceText text, IEnumerable<TextSpan> parts) =>
        Joined(parts, (one, other) => IsBlank(text, one, other) && IsOnOneLine(text, one, other)).Select(it => WithBlanks(text, it));

    /// <summary>Parts of which none overlap.</summary>
    public static IEnumerable<TextSpan> Joined(IEnumerable<TextSpan> parts) => Joined(parts, (one, other) => other < one);

    /// <summary>What parts an item from the next one: the end of a line and the indentation where the item begins a line, else a space.</summary>
    public static string Gap(SourceText text, int start) => IsBlank(text, LineOf(text, start).Start, start) ? Break(text, start) : " ";

    /// <summary>The end of a line, and the indentation of an item, or of one in a line of its own.</summary>
    public static string Break(SourceText text, int start)
    {
        var line = LineOf(text, start);
        var indentation = line.Start;
        while (indentation < start && IsBlank(text[indentation]))
            indentation++;
        var other = text.Lines[Math.Max(line.LineNumber - 1, 0)];
        return text.ToString(TextSpan.FromBounds(other.End, other.EndIncludingLineBreak))
            + text.ToString(TextSpan.FromBounds(line.Start, indentation)) + (indentation < start ? Indentation(text) : "");
    }

    /// <summary>Whether there are only blanks between two places.</summary>
    public static bool IsBlank(SourceText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two places are on one line.</summary>
    public static bool IsOnOneLine(SourceText text, int one, int other) => LineOf(text, one).LineNumber == LineOf(text, other).LineNumber;

    // The gap between two is from the end of one to the start of the other.
    private static List<TextSpan> Joined(IEnumerable<TextSpan> parts, Func<int, int, bool> isGapNothing)
    {
        var joined = new List<TextSpan>();
        foreach (var part in parts.OrderBy(it => it.Start))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && isGapNothing(last.End, part.Start))
                joined[joined.Count - 1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, part.End));
            else
                joined.Add(part);
        }

        return joined;
    }

    // Null where they hold something else.
    private static TextSpan? LinesOf(SourceText text, TextSpan part)
    {
        var (first, last) = (LineOf(text, part.Start), LineOf(text, part.End));
        return IsBlank(text, first.Start, part.Start) && IsBlank(text, part.End, last.End)
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : null;
    }

    private static string Indentation(SourceText text) => text.Lines.Any(it => it.End > it.Start && text[it.Start] == '\t') ? "\t" : "    ";

    private static int EndOfBlanks(SourceText text, int start)
    {
        while (start < text.Length && IsBlank(text[start]))
            start++;
        return start;
    }

    private static TextSpan WithBlanks(SourceText text, TextSpan part)
    {
        if (LinesOf(text, part) is { } lines)
            return lines;
        var (start, end) = (part.Start, part.End);
        if (!IsBlank(text, end, LineOf(text, end).End))
            return TextSpan.FromBounds(start, EndOfBlanks(text, end));
        while (start > 0 && IsBlank(text[start - 1]))
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && !SyntaxFacts.IsNewLine(c);

    private static TextLine LineOf(SourceText text, int position) => text.Lines.GetLineFromPosition(position);
}
