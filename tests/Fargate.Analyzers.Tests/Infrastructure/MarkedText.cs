using System.Text;
using System.Text.RegularExpressions;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>A source without its marks, and the marks: <c>{|ID:text|}</c>. Marks of one place nest: <c>{|A:{|B:text|}|}</c>.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<MarkedText.Mark> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<Mark>();
        for (var at = 0; at < marked.Length;)
        {
            if (Opening().Match(marked, at) is { Success: true } opening)
            {
                open.Push((opening.Groups[1].Value, text.Length));
                at += opening.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                marks.Add(new Mark(id, start, text.ToString(start, text.Length - start)));
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        return new MarkedText(text.ToString(), marks);
    }

    [GeneratedRegex(@"\G\{\|(\w+):")]
    private static partial Regex Opening();

    internal sealed record Mark(string Id, int Start, string Text);
}
