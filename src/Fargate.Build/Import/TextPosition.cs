namespace Fargate.Build.Import;

/// <summary>Lines and columns, as an editor counts them.</summary>
internal static class TextPosition
{
    public static (int Line, int Column) Of(string text, int at)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < at && i < text.Length; i++)
        {
            // Of \r\n the second ends the line.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }

        return (line, at - start + 1);
    }
}
