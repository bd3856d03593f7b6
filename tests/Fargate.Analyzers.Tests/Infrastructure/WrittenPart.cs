namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>A part of a page, between two comments, that is derived from the code. FARGATE_UPDATE=1 writes it anew.</summary>
internal static class WrittenPart
{
    private const string Start = "<!-- Written by RulePageTests; see CONTRIBUTING.md. -->\n\n";
    private const string End = "\n<!-- End of what is written. -->\n";

    /// <summary>Compares the part of a page with what it should be, or writes it.</summary>
    public static void Check(string page, IEnumerable<string> lines)
    {
        var path = RulePage.RepositoryFile(page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, start, StringComparison.Ordinal);
        Assert.True(start >= Start.Length && end >= start, $"{page} has no two comments:\n{Start}{End}");
        var expected = text[..start] + string.Concat(lines.Select(it => it + "\n")) + text[end..];
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, text);
    }
}
