namespace Fargate.Core.Sources.Files;

/// <summary>What stands between two parts of an object or a list: white space, comments, a comma.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Comma">Where its comma is; null where it has none.</param>
/// <param name="HasCommentBefore">Whether it has a comment before its comma, or one at all where it has none.</param>
/// <param name="HasComment">Whether it has a comment.</param>
internal readonly record struct Gap(int Start, int? Comma, bool HasCommentBefore, bool HasComment)
{
    public static Gap Of(string text, int start, int end)
    {
        int? comma = null;
        bool before = false, any = false;
        for (var at = start; at < end; at++)
        {
            if (text[at] == ',')
                comma ??= at;
            if (text[at] != '/')
                continue;
            any = true;
            before |= comma is null;
            at = EndOfComment(text, at) - 1;
        }

        return new Gap(start, comma, before, any);
    }

    /// <summary>Where a comment ends; one of a line before the line's end.</summary>
    public static int EndOfComment(string text, int start)
    {
        if (text[start + 1] == '*')
            return text.IndexOf("*/", start + 2, StringComparison.Ordinal) + "*/".Length;
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : text[end - 1] == '\r' ? end - 1 : end;
    }
}
