using System.Reflection;
using CsCheck;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tests.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>Every fix of every finding, alone and all at once, in files of every layout: what is promised of them holds.</summary>
public class EveryFixTests
{
    private const int Files = 400;
    private const int MaxRounds = 20;

    // What the tests of the rules' own edits start from.
    private static readonly ApiObject[] Faulty = [.. typeof(EditsHealTests).GetMethod(nameof(EditsHealTests.Each_edit_ends_its_finding_and_raises_no_other))!
        .GetCustomAttributes<InlineDataAttribute>().Select(it => Definitions.With((string)it.GetData(null!).Single()[1])), .. Lists()];

    [Fact]
    public void Each_alone() => Files_of_every_layout().Sample(
        text => FileText.AssertEveryEditHeals(text), iter: Files, print: it => it);

    [Fact]
    public void All_at_once() => Files_of_every_layout().Sample(AssertAllHeal, iter: Files, print: it => it);

    [Theory]
    [InlineData("{\"containerDefinitions\":[{\"image\":null}]}", "{\"containerDefinitions\":[{}]}")]
    [InlineData("{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm start\",/*1*/]}]}", "{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm\",/*1*/ \"start\"]}]}")]
    [InlineData("{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm start\"/*1*/,]}]}", "{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm\",/*1*/ \"start\",]}]}")]
    [InlineData("{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm start\",]}]}", "{\"containerDefinitions\":[{\"image\":\"a\",\"command\":[\"npm\", \"start\",]}]}")]
    [InlineData("{\"$schema\":\"\",\"\":\"\",\"$schema\":\"a\",\"$schema\":\"\",\"containerDefinitions\":[]}", "{\"\":\"\",\"containerDefinitions\":[]}")]
    [InlineData("[{\"name\":\"a\",\"image\":\"b\",\"esential\":true,\"portMappings\":[{\"port\":80,}],}]", "[{\"name\":\"a\",\"image\":\"b\",\"essential\":true,\"portMappings\":[{\"port\":80,}],}]")]
    public void Small_files(string text, string expected)
    {
        AssertAllHeal(text);
        var file = TaskDefinitionFile.Read(text);
        Assert.Equal(expected, FileEditor.Apply(text, FileEditor.Changes(file, FileText.Findings(text).SelectMany(it => it.Edits.Take(1)))));
    }

    [SkippableFact]
    public void All_at_once_in_real_files()
    {
        foreach (var (_, text) in Corpus.Files())
            AssertAllHeal(text);
    }

    private static Gen<string> Files_of_every_layout() => Gen.Select(Gen.Int, Gen.Int[0, Faulty.Length - 1], (seed, at) => new RandomLayout(new Random(seed)).Write(Faulty[at]));

    private static void AssertAllHeal(string text)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var file = TaskDefinitionFile.Read(text);
            var findings = FileText.Findings(text);
            var edits = findings.Select(it => it.Edits.FirstOrDefault(edit => FileEditor.CanApply(file, edit))).OfType<Core.Edits.Edit>().ToList();
            if (edits.Count == 0)
                return;
            var after = FileEditor.Apply(text, FileEditor.Changes(file, edits, out var applied));
            Assert.NotEmpty(applied);
            Assert.NotEqual(text, after);
            FileText.AssertKeepsAllElse(text, after);
            text = after;
        }

        Assert.Fail("Corrections without an end: " + text);
    }

    private static IEnumerable<ApiObject> Lists() =>
    [
        Container("""  "healthCheck": { "command": ["curl", "-f", "http://localhost/"] }"""),
        Container("""  "healthCheck": { "command": ["CMD curl -f http://localhost/ || exit 1"] }"""),
        Container("""  "healthCheck": { "command": ["curl", "-f", "http://localhost/", "||", "exit", "1"] }"""),
        Container("""  "linuxParameters": { "capabilities": { "add": ["SYS_PTRACE", "CAP_KILL", "chown"], "drop": ["KIL", "FOO_BAR", "ALL", "MKNOD"] } }"""),
        Container("""  "Cpu": 1, "CPU": 2, "esential": true, "portMappings": [{ "containerPort": "80", "protocol": "TCP" }, null]"""),
    ];

    private static ApiObject Container(string members) => Definitions.With($$"""{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", {{members}} }] }""");
}
