using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests;

/// <summary>
/// The pages in docs/ko are in step with those that they translate: headings, code, figures and rules. FARGATE_UPDATE=1 copies the code; the rest takes a
/// translator. What a page has written by a test is not translated, and a translation links it.
/// </summary>
public partial class TranslationTests
{
    private const string Folder = "docs/ko";

    private static readonly string[] Translated = ["README.md", "awsvpc.md", "cost.md", "deploying.md", "fargate-or-ec2.md", "getting-started.md", "sizes.md"];

    public static TheoryData<string> Pages => [.. Translated];

    [Fact]
    public void Every_page_of_the_folder_is_looked_at() =>
        Assert.Equal(Translated, Directory.EnumerateFiles(RulePage.RepositoryFile(Folder)).Select(it => Path.GetFileName(it)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_has_the_headings(string page) => Assert.Equal(
        Headings(Original(page)), Headings(Translation(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_has_the_code(string page)
    {
        var code = Code().Matches(Original(page)).Select(it => it.Value).ToList();
        var translation = Translation(page);
        Assert.Equal(code.Count, Code().Count(translation));
        var index = 0;
        var expected = Code().Replace(translation, _ => code[index++]);
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(RulePage.RepositoryFile($"{Folder}/{page}"), expected);
        else
            Assert.Equal(expected, translation);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_has_the_figures(string page) => Assert.Equal(Figures(Original(page)), Figures(Translation(page)));

    private static string Original(string page) => Written().Replace(Text(page == "README.md" ? page : "docs/" + page), "");

    private static string Translation(string page) => Text($"{Folder}/{page}");

    private static string Text(string page) => File.ReadAllText(RulePage.RepositoryFile(page)).ReplaceLineEndings("\n");

    // A heading is as deep as the other, and stands after as many blocks of code.
    private static IEnumerable<string> Headings(string text)
    {
        var blocks = 0;
        foreach (Match part in CodeOrHeading().Matches(text))
        {
            if (part.Value.StartsWith('#'))
                yield return $"{part.Value.TrimEnd()} after {blocks} blocks";
            else
                blocks++;
        }
    }

    // By number: the order of words differs. One digit may be a word. Links lead to other pages.
    private static IEnumerable<string> Figures(string text) =>
        Figure().Matches(Link().Replace(Code().Replace(text, ""), "")).Select(it => it.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("<!-- Written by .*?<!-- End of what is written. -->", RegexOptions.Singleline)]
    private static partial Regex Written();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```$|^#+ ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeOrHeading();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d[\d.,]*\d")]
    private static partial Regex Figure();
}
