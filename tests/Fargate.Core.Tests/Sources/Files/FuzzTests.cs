using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files;
using Fargate.Core.Sources.Files.Rules;
using Xunit.Abstractions;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>
/// Files with random mistakes: nothing throws, nothing takes long, nothing takes much memory, and what fixes leave behind reads. The seeds
/// are the examples of docs/rules, and the corpus where it is. FARGATE_FUZZ sets the number of files; each run has other ones, and a failure names its seed
/// (FARGATE_FUZZ_SEED runs it again).
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int MillisecondsPerFile = 100;

    // The tree, its places and the findings of a text that is all brackets.
    private const int BytesPerCharacter = 2000;
    private const int BytesForAny = 4 << 20;

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "1e999", "99999999999999999999", "\"\"", "\"x\"", "//", "/*", "*/", "{{", "}}", "${", "}",
        "<", ">", "%", "$$$", "\u0000", "\ufeff", "\ud800", "é", "\r", "\n", "\"name\": \"web\"", "\"containerDefinitions\":", "\"taskDefinition\":", "[[[[[[[[", "{\"a\":",
    ];

    [Fact]
    public void Broken_files_do_no_harm()
    {
        var seeds = Seeds();
        var count = Number("FARGATE_FUZZ") ?? 3000;
        var first = Number("FARGATE_FUZZ_SEED") ?? Environment.TickCount;
        var (slowest, total) = (0.0, Stopwatch.StartNew());
        for (var i = 0; i < count; i++)
        {
            var seed = unchecked(first + i);
            var text = Mutate(seeds, new Random(seed));
            try
            {
                slowest = Math.Max(slowest, AssertHarmless(text));
            }
            catch (Exception e)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"FARGATE_FUZZ=1 FARGATE_FUZZ_SEED={seed}: {e.Message}\n{text}"));
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} files from {seeds.Count} seeds in {total.Elapsed.TotalSeconds:F0} s, the slowest {slowest:F1} ms, {GC.GetTotalMemory(true) >> 20} MiB live at the end"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{},")]
    [InlineData("{{ x }}")]
    [InlineData("${")]
    [InlineData("<")]
    [InlineData("{%")]
    [InlineData("/* */")]
    [InlineData("\"a\": 1,")]
    [InlineData("{\"name\":\"a\",\"image\":\"b\"},")]
    [InlineData("{\"name\":null,\"a\":1},")]
    [InlineData("\\u00")]
    public void What_is_long_is_read_in_time_that_its_length_allows(string part)
    {
        foreach (var start in new[] { "", "{\"family\":\"web\",\"containerDefinitions\":[", "{\"containerDefinitions\":[],", "{\"family\":\"web\",\"cpu\":\"" })
        {
            var text = start + string.Concat(Enumerable.Repeat(part, (TaskDefinitionFile.MaxLength - start.Length) / part.Length));
            var watch = Stopwatch.StartNew();
            _ = TaskDefinitionFile.Read(text).Check(RuleOptions.None);
            Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
        }
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        var text = "[" + string.Join(",", Enumerable.Repeat("{\"name\":\"web\",\"image\":\"nginx\"}", 10 << 15)) + "]";
        Assert.Null(JsonReader.Read(text, JsonDialect.File).Error);
        Assert.Empty(FileText.Findings(text));
    }

    private static double AssertHarmless(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var milliseconds = Time(text, out var findings);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(bytes, 0, BytesForAny + ((long)text.Length * BytesPerCharacter));

        // Once more, should it have been other work on the machine.
        if (milliseconds > MillisecondsPerFile)
            milliseconds = Math.Min(Time(text, out _), Time(text, out _));
        Assert.InRange(milliseconds, 0, MillisecondsPerFile);

        var file = TaskDefinitionFile.Read(text);
        foreach (var finding in findings)
        {
            Assert.InRange(finding.Span.Start, 0, text.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, text.Length);
            Assert.NotEmpty(finding.Message);
            foreach (var edit in finding.Edits)
            {
                var after = FileEditor.Apply(text, FileEditor.Changes(file, [edit]));
                if (file.Document.Error is null)
                    Assert.Null(TaskDefinitionFile.Read(after).Document.Error);
            }
        }

        return milliseconds;
    }

    private static double Time(string text, out IReadOnlyList<FileFinding> findings)
    {
        var watch = Stopwatch.StartNew();
        findings = TaskDefinitionFile.Read(text).Check(RuleOptions.None);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Mutate(List<string> seeds, Random random)
    {
        var text = new StringBuilder(seeds[random.Next(seeds.Count)]);
        for (var times = random.Next(1, 6); times > 0 && text.Length > 0; times--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 40), text.Length - at);
            switch (random.Next(7))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 2:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                case 3:
                    text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
                    break;
                case 4:
                    text.Length = at;
                    break;
                case 5:
                    text.Insert(at, string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], random.Next(100))));
                    break;
                default:
                    ReplaceValue(text, at, random);
                    break;
            }
        }

        return text.ToString();
    }

    // Still JSON, and another value: what the rules are for.
    private static void ReplaceValue(StringBuilder text, int at, Random random)
    {
        var all = text.ToString();
        var start = all.IndexOf(": ", at, StringComparison.Ordinal);
        var end = start < 0 ? -1 : all.AsSpan(start).IndexOfAny(",\n}") + start;
        if (end <= start)
            return;
        string[] values = ["null", "true", "\"a b\"", "-1", "0", "70000", "\"512\"", "[]", "{}", "[null, 1]", "\"${X}\"", "\"web\"", "1.5"];
        text.Remove(start + 2, Math.Max(0, end - start - 2)).Insert(start + 2, values[random.Next(values.Length)]);
    }

    private static List<string> Seeds()
    {
        var seeds = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "FARG*.md")
            .SelectMany(it => File.ReadAllText(it).Split("```json\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])).ToList();
        try
        {
            seeds.AddRange(Corpus.Files().Select(it => it.Text));
        }
        catch (SkipException)
        {
            // The examples will do.
        }

        return seeds;
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
