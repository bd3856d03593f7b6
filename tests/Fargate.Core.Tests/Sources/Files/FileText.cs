using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tests.Edits;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>What the rules say of a file, as text.</summary>
internal static class FileText
{
    /// <summary>A line per finding: <c>line:column 'the text there' FARGnnnn: message</c>, and below it one per edit.</summary>
    public static string Check(string json, params (string Key, string Value)[] options) => string.Join('\n', Findings(json, options).SelectMany(it =>
        it.Edits.Select(edit => "  " + edit.Title).Prepend($"{Position(json, it.Span.Start)} '{json.Substring(it.Span.Start, it.Span.Length)}' {it.Rule.Id}: {it.Message}")));

    /// <summary>What the rules find that are on by default.</summary>
    public static IReadOnlyList<FileFinding> Findings(string json, params (string Key, string Value)[] options)
    {
        var findings = TaskDefinitionFile.Read(json)
            .Check(new RuleOptions(key => options.Where(it => it.Key == key).Select(it => it.Value).FirstOrDefault()));
        // Fixes are offered only for a rule that says it has edits.
        Assert.All(findings, it => Assert.True(it.Edits.Count == 0 || it.Rule.HasEdits, $"{it.Rule.Id} has edits"));
        return [.. findings.Where(it => it.Rule.Certainty != Certainty.OptIn)];
    }

    public static string Apply(string json, Edit edit) => FileEditor.Apply(json, FileEditor.Changes(TaskDefinitionFile.Read(json), [edit]));

    public static string Position(string text, int at) => $"{LineOf(text, at)}:{at - text.LastIndexOf('\n', Math.Max(0, at - 1))}";

    public static int LineOf(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    /// <summary>
    /// Every edit on offer in a file that has a place there: its finding is gone after it, no other has come, the file reads, it says what the
    /// edit says and nothing else has changed.
    /// </summary>
    /// <returns>How many edits there were.</returns>
    public static int AssertEveryEditHeals(string json)
    {
        var file = TaskDefinitionFile.Read(json);
        var before = Findings(json);
        var count = 0;
        foreach (var finding in before)
        {
            foreach (var edit in finding.Edits.Where(it => FileEditor.CanApply(file, it)))
            {
                count++;
                var after = Apply(json, edit);
                var expected = before.Select(Of).ToList();
                Assert.True(expected.Remove(Of(finding)));
                var left = Findings(after).Select(Of).ToList();
                // To require Fargate is to ask for Fargate's rules.
                if (finding.Rule.Id != "FARG1511")
                    Assert.All(left, it => Assert.True(expected.Remove(it), $"{finding.Rule.Id} '{edit.Title}' brought {it} to {after}"));
                Assert.True(left.Count(it => it == Of(finding)) < before.Count(it => Of(it) == Of(finding)), $"{finding.Rule.Id} '{edit.Title}' leaves its finding");
                Assert.Equal(Sorted(EditApplier.Apply(file.Form!.Root, edit)), Sorted(TaskDefinitionFile.Read(after).Form!.Root));
                AssertKeepsLines(json, after, edit.Changes.Sum(it => it.Value is Core.Tree.ApiArray ? 10 : 1));
                AssertKeepsAllElse(json, after);
            }
        }

        return count;
    }

    /// <summary>It still reads, has the same comments and the same line ends, and no blanks where there were none.</summary>
    public static void AssertKeepsAllElse(string before, string after)
    {
        var (old, now) = (JsonReader.Read(before, JsonDialect.File), JsonReader.Read(after, JsonDialect.File));
        // A comma too many goes with what it stands behind.
        Assert.True(now.Error is null || old.Error is not null, after);
        Assert.Equal(old.Comments.Select(it => TextOf(before, it)), now.Comments.Select(it => TextOf(after, it)));
        if (before.Count(it => it == '\n') is > 0 and var lines && lines == before.Split("\r\n").Length - 1)
            Assert.Equal(after.Count(it => it == '\n'), after.Split("\r\n").Length - 1);
        Assert.True(BlankEnds(after) <= BlankEnds(before), after);
    }

    private static string TextOf(string text, JsonSpan span) => text.Substring(span.Start, span.Length).TrimEnd('\r');

    private static int BlankEnds(string text) => text.Split('\n').Count(it => it.TrimEnd('\r') is var line && line != line.TrimEnd());

    // The lines that the edit does not touch are those that were there.
    private static void AssertKeepsLines(string before, string after, int changes)
    {
        string[] old = before.Split('\n'), now = after.Split('\n');
        var kept = new HashSet<string>(now);
        Assert.InRange(old.Count(it => !kept.Contains(it)), 0, Math.Max(3 * changes, old.Length - now.Length + (2 * changes)));
    }

    // What stands twice does so under a new name, too. The first comma too many is told, and it may be another one.
    private static string Of(FileFinding it) => it.Rule.Id is "FARG1501" or "FARG1508" ? it.Rule.Id : $"{it.Rule.Id} {it.Message}";

    private static string Sorted(Core.Tree.ApiNode node)
    {
        var text = System.Text.Json.Nodes.JsonNode.Parse(JsonWriter.WriteLine(node))!;
        return Sort(text).ToJsonString();
    }

    private static System.Text.Json.Nodes.JsonNode Sort(System.Text.Json.Nodes.JsonNode node) => node switch
    {
        System.Text.Json.Nodes.JsonObject it => new System.Text.Json.Nodes.JsonObject(
            it.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sort(member.Value)))),
        System.Text.Json.Nodes.JsonArray it => new System.Text.Json.Nodes.JsonArray([.. it.Select(item => item is null ? null : Sort(item))]),
        _ => node.DeepClone(),
    };
}
