using System.Diagnostics;
using System.Text.RegularExpressions;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files;

namespace Fargate.Core.Tests.Sources.Files;

public partial class CorpusTests
{
    private const int MillisecondsPerFile = 20;

    // A list that holds a whole definition: it is no list of containers, and so is left alone.
    private const string DefinitionInList = "0247";

    // Jest-like templates ($$$$NAME$$$$) that Python reads as broken JSON.
    private static readonly string[] Templates = ["0069", "0070", "0077", "0087"];

    private static readonly string Report = Path.Combine(Repository.Root, "tests", "Fargate.Core.Tests", "Sources", "Files", "corpus-findings.txt");

    /// <summary>
    /// File, rule and line of all that we say of the corpus. The list was read finding by finding; a change of it is a change of what
    /// users see. FARGATE_UPDATE=1 writes it.
    /// </summary>
    [SkippableFact]
    public void What_we_say_of_real_files_is_what_was_read()
    {
        var lines = Corpus.Files().SelectMany(it => FileText.Findings(it.Text).Select(finding =>
            $"{it.Id} {finding.Rule.Id} {FileText.LineOf(it.Text, finding.Span.Start)}")).ToArray();
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(Report, string.Join('\n', lines) + "\n");
        Assert.Equal(File.ReadAllLines(Report), lines);
    }

    [SkippableFact]
    public void Every_file_takes_little_time()
    {
        var files = Corpus.Files();
        _ = files.Sum(it => FileText.Findings(it.Text).Count);
        foreach (var (id, text) in files)
        {
            // The best of three: other work on the machine is not ours.
            var least = Enumerable.Range(0, 3).Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                FileText.Findings(text);
                return watch.Elapsed.TotalMilliseconds;
            });
            Assert.True(least < MillisecondsPerFile, $"{id}: {least} ms");
        }
    }

    [SkippableFact]
    public void Each_syntax_error_is_on_the_line_where_Python_sees_it()
    {
        var texts = Corpus.Files().ToDictionary(it => it.Id, it => it.Text);
        var compared = 0;
        foreach (var (id, _, _, message) in Corpus.Oracles().Where(it => it is { Oracle: "json", Code: "parse" } && !Templates.Contains(it.Id)))
        {
            var finding = Assert.Single(FileText.Findings(texts[id]), it => it.Rule.Id == "FARG1501");
            var line = FileText.LineOf(texts[id], finding.Span.Start);
            var theirs = int.Parse(Line().Match(message).Groups[1].Value, null);
            // Python names the bracket after a comma too many, we name the comma.
            if (finding.Arguments[0].StartsWith("expected no ','", StringComparison.Ordinal))
                Assert.Equal(theirs, FileText.LineOf(texts[id], texts[id].AsSpan(finding.Span.Start + 1).IndexOfAny('}', ']') + finding.Span.Start + 1));
            else
                Assert.Equal(theirs, line);
            compared++;
        }

        Assert.Equal(6, compared);
    }

    [SkippableFact]
    public void Every_wrong_type_and_unknown_field_that_botocore_finds_we_find()
    {
        var texts = Corpus.Files().ToDictionary(it => it.Id, it => it.Text);
        var compared = 0;
        foreach (var it in Corpus.Oracles().Where(it => it is { Oracle: "botocore", Code: "invalid_type" or "unknown_field" } && it.Id != DefinitionInList))
        {
            var match = Parameter().Match(it.Message);
            var name = match.Groups["field"].Success ? match.Groups["field"].Value : match.Groups["path"].Value.Split('.')[^1].Split('[')[0];
            var ours = FileText.Findings(texts[it.Id]).Where(finding => finding.Rule.Id is "FARG1502" or "FARG1503" or "FARG1504" or "FARG1512" or "FARG1514");
            Assert.True(ours.Any(finding => finding.Arguments[0] == name || (finding.Rule.Id == "FARG1512" && finding.Arguments[0].Contains($"'{name}'", StringComparison.Ordinal))), $"{it.Id}: {it.Message}");
            compared++;
        }

        Assert.Equal(115, compared);
    }

    [SkippableFact]
    public void What_botocore_takes_has_no_error_of_form()
    {
        var good = Corpus.Oracles().Where(it => it is { Oracle: "botocore", Code: "OK" }).Select(it => it.Id).ToHashSet();
        var checkedFiles = 0;
        foreach (var (id, text) in Corpus.Files().Where(it => good.Contains(it.Id)))
        {
            Assert.DoesNotContain(FileText.Findings(text), it => it.Rule.Id is "FARG1501" or "FARG1502" or "FARG1504" && it.Rule.Certainty == Certainty.Enforced);
            checkedFiles++;
        }

        Assert.InRange(checkedFiles, 100, int.MaxValue);
    }

    [SkippableFact]
    public void Every_fix_heals() => Assert.InRange(Corpus.Files().Sum(it => FileText.AssertEveryEditHeals(it.Text)), 50, int.MaxValue);

    [SkippableFact]
    public void All_likeliest_fixes_together_heal_too()
    {
        foreach (var (id, text) in Corpus.Files())
        {
            var (file, findings) = (TaskDefinitionFile.Read(text), FileText.Findings(text));
            var after = FileEditor.Apply(text, FileEditor.Changes(file, findings.Where(it => it.Edits.Count > 0).Select(it => it.Edits[0])));
            Assert.Equal(file.Document.Error is null, TaskDefinitionFile.Read(after).Document.Error is null);
            Assert.True(FileText.Findings(after).Count <= findings.Count, id);
        }
    }

    [GeneratedRegex(@"line (\d+) column")]
    private static partial Regex Line();

    [GeneratedRegex("^Unknown parameter in [^:]*: \"(?<field>[^\"]*)\"|^Invalid type for parameter (?<path>[^,]*),")]
    private static partial Regex Parameter();
}
