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
        app.Write(".editorconfig", """
            [None.cs]
            dotnet_diagnostic.FARG0101.severity = none
            [Warning.cs]
            dotnet_diagnostic.FARG0101.severity = warning

            """);

        Assert.Equal(["error Plain.cs", "warning Warning.cs"], Reported(app.Build().Failed("FARG0101")));
        Assert.Empty(app.AllFargateFiles());
        var log = JsonNode.Parse(app.Read("build.sarif"))!["runs"]![0]!;
        var rule = log["tool"]!["driver"]!["rules"]!.AsArray().Single(r => (string?)r!["id"] == "FARG0101")!;
        Assert.EndsWith("/docs/rules/FARG0101.md", (string?)rule["helpUri"]);
        Assert.Equal(
            ["Attribute.cs SuppressMessageAttribute", "Plain.cs", "Pragma.cs Pragma Directive", "Warning.cs"],
            log["results"]!.AsArray().Where(r => (string?)r!["ruleId"] == "FARG0101").Select(Result).Order(StringComparer.Ordinal));

        // Suggestions are in the log, and nowhere else on the command line.
        Assert.Equal(["FARG0009 Plain.cs"], log["results"]!.AsArray().Where(r => IsOther((string)r!["ruleId"]!)).Select(r => $"{r!["ruleId"]} {Result(r)}"));

        // The project's own word on the rule; what .editorconfig says about a file is stronger.
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FARG0101.severity = suggestion\n");
        var suggested = app.Build();
        Assert.True(suggested.ExitCode == 0, suggested.Output);
        Assert.Equal(["warning Warning.cs"], Reported(suggested));
        Assert.Equal(5, suggested.Messages.Count());
    }

    // The build repeats each line at its end.
    private static IEnumerable<string> Reported(DotnetRun run) => Report().Matches(run.Output)
        .Select(m => $"{m.Groups["level"].Value} {m.Groups["file"].Value}")
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static bool IsOther(string id) => id.StartsWith("FARG", StringComparison.Ordinal) && id != "FARG0101";

    private static string Result(JsonNode? result)
    {
        var file = Path.GetFileName((string?)result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        return result["suppressions"] is { } suppressions ? $"{file} {suppressions[0]!["properties"]!["suppressionType"]}" : file!;
    }

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): (?<level>\w+) FARG\d+:")]
    private static partial Regex Report();
}
