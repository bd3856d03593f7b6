using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>All the places where .NET lets a user change or silence a rule. Each file has the same mistake.</summary>
public partial class SeverityTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void A_rule_is_changed_and_silenced_like_every_other()
    {
        var app = new Consumer(package, "Severity");
        app.WriteProject("<PropertyGroup><ErrorLog>build.sarif,version=2.1</ErrorLog></PropertyGroup>");
        app.Write("Plain.cs", Source.Task("Plain", "plain", memory: 300).Replace("Name = \"http\"", "Name = \"80\""));
        app.Write("Pragma.cs", "#pragma warning disable FARG0101\n" + Source.Task("Pragma", "pragma", memory: 300));
        app.Write("Attribute.cs", Source.Task("Attribute", "attribute", memory: 300).Replace(
            "[TaskDefinition(",
            "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Fargate.Size\", \"FARG0101\", Justification = \"A test.\")]\n[TaskDefinition("));
        app.Write("None.cs", Source.Task("None", "none", memory: 300));
        app.Write("Warning.cs", Source.Task("Warning", "warning", memory: 300));
        const string Sections = """
            [None.cs]
            dotnet_diagnostic.FARG0101.severity = none
            [Warning.cs]
            dotnet_diagnostic.FARG0101.severity = warning

            """;
        RuleExample.Write(app, RuleExample.All, Sections);

        Assert.Equal(["error FARG0101 Plain.cs", "warning FARG0101 Warning.cs"], Reported(app.Build().Failed("FARG0101")));
        Assert.Empty(app.AllFargateFiles());
        var log = JsonNode.Parse(app.Read("build.sarif"))!["runs"]![0]!;
        Assert.Equal(
            ["Attribute.cs SuppressMessageAttribute", "Plain.cs", "Pragma.cs Pragma Directive", "Warning.cs"],
            Results(log).Where(r => (string?)r["ruleId"] == "FARG0101").Select(Result).Where(IsOfTest).Order(StringComparer.Ordinal));

        AssertExplained(log);

        // Suggestions are in the log, and nowhere else on the command line.
        Assert.Equal(
            ["FARG0009 Plain.cs"],
            Results(log).Where(r => IsOther((string)r["ruleId"]!) && IsOfTest(Result(r))).Select(r => $"{r["ruleId"]} {Result(r)}"));

        // The project's own word on the rule; what .editorconfig says about a file is stronger.
        foreach (var example in RuleExample.All)
            app.Delete(example.Id + ".cs");
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FARG0101.severity = suggestion\ndotnet_diagnostic.FARG0009.severity = warning\n");
        var suggested = app.Build();
        Assert.True(suggested.ExitCode == 0, suggested.Output);
        Assert.Equal(["warning FARG0009 Plain.cs", "warning FARG0101 Warning.cs"], Reported(suggested));
        Assert.Equal(5, suggested.Messages.Count(it => it.Contains(".task-definition.json", StringComparison.Ordinal)));
    }

    // The build repeats each line at its end.
    private static IEnumerable<string> Reported(DotnetRun run) => Report().Matches(run.Output)
        .Select(m => $"{m.Groups["level"].Value} {m.Groups["id"].Value} {m.Groups["file"].Value}")
        .Where(it => IsOfTest(it.Split(' ')[^1]))
        .Distinct()
        .Order(StringComparer.Ordinal);

    // Each rule spoke of its own example, and the log has what a reader needs to understand it.
    private static void AssertExplained(JsonNode log)
    {
        var spoken = Results(log).Select(it => (string)it["ruleId"]!).ToHashSet();
        Assert.Empty(RuleExample.All.Select(it => it.Id).Except(spoken));
        var rules = log["tool"]!["driver"]!["rules"]!.AsArray().ToDictionary(it => (string)it!["id"]!, it => it!);
        Assert.All(spoken.Where(it => it.StartsWith("FARG", StringComparison.Ordinal)), id =>
        {
            Assert.EndsWith($"/docs/rules/{id}.md", (string?)rules[id]["helpUri"], StringComparison.Ordinal);
            Assert.NotEmpty((string)rules[id]["shortDescription"]!["text"]!);
            Assert.NotEmpty((string)rules[id]["fullDescription"]!["text"]!);
        });
    }

    private static IEnumerable<JsonNode> Results(JsonNode log) => log["results"]!.AsArray().OfType<JsonNode>();

    private static bool IsOther(string id) => id.StartsWith("FARG", StringComparison.Ordinal) && id != "FARG0101";

    private static bool IsOfTest(string file) => !file.StartsWith("FARG", StringComparison.Ordinal);

    private static string Result(JsonNode? result)
    {
        var file = Path.GetFileName((string?)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        return result["suppressions"] is { } suppressions ? $"{file} {suppressions[0]!["properties"]!["suppressionType"]}" : file!;
    }

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): (?<level>\w+) (?<id>FARG\d+):")]
    private static partial Regex Report();
}
