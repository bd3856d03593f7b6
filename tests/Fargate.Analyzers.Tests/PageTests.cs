using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Core.Json;

namespace Fargate.Analyzers.Tests;

/// <summary>Every page of the repository: its links lead somewhere, and what it shows can be read by what it is for. C# is compiled in ReadmeTests and RulePageTests.</summary>
public partial class PageTests
{
    private static readonly string Root = RulePage.RepositoryFile(".");

    private static readonly string[] Severities = ["none", "silent", "suggestion", "warning", "error"];

    private static readonly string[] Paths = [.. Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Select(it => Path.GetRelativePath(Root, it).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_links_into_the_repository_lead_somewhere(string page)
    {
        var file = Path.Combine(Root, page);
        foreach (Match link in Link().Matches(Prose(File.ReadAllText(file))))
        {
            var target = link.Groups["path"].Value is { Length: > 0 } path ? Path.Combine(Path.GetDirectoryName(file)!, path) : file;
            Assert.True(Path.Exists(target), $"{page} links {link.Value}");
            if (link.Groups["anchor"].Value is { Length: > 0 } anchor)
                Assert.True(Anchors(File.ReadAllText(target)).Contains(anchor), $"{page} links {link.Value}, and there is no such heading");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_it_shows_can_be_read(string page)
    {
        var text = File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");
        foreach (var block in Blocks(text, "xml"))
            XElement.Parse($"<Page>{block}</Page>");
        foreach (var block in Blocks(text, "ini"))
            CheckOptions(page, block);
        // A rule about JSON files shows some that are wrong.
        if (page.StartsWith("docs/rules/", StringComparison.Ordinal))
            return;
        foreach (var block in Blocks(text, "json"))
            Assert.Null(JsonReader.Read(block).Error);
    }

    // What people come for, one click from docs/README.md: the link leads to the heading under which the answer stands.
    [Theory]
    [InlineData("I have a JSON file", "json-files.md", "FargateTaskDefinitionFile")]
    [InlineData("what does it cost", "cost.md", "FargateRegion")]
    [InlineData("from nothing", "getting-started.md", "aws ecs create-service")]
    [InlineData("deploy from GitHub Actions", "deploying.md#github-actions", "aws-actions/amazon-ecs-deploy-task-definition")]
    [InlineData("FARG0901 in CI", "troubleshooting.md#farg0901-in-ci", "ExecutionRoleArn")]
    [InlineData("a rule off for one container", "configuration.md#for-one-container", "#pragma warning restore")]
    [InlineData("environments", "stages.md", "FargateStage Include")]
    [InlineData("central package management", "installation.md#central-package-management", "Directory.Packages.props")]
    [InlineData("where are all attributes", "attributes.md", "## Contents")]
    [InlineData("where are all properties", "configuration.md", "## Properties")]
    public void A_task_is_answered_one_click_from_the_index(string task, string page, string answer)
    {
        Assert.True(File.ReadAllText(Path.Combine(Root, "docs/README.md")).Contains($"]({page})", StringComparison.Ordinal), $"{task}: no link to {page}");
        var target = page.Split('#');
        var text = Fence().Replace(File.ReadAllText(Path.Combine(Root, "docs", target[0])).ReplaceLineEndings("\n"), it => it.Value.Replace("\n#", "\n #", StringComparison.Ordinal));
        Assert.Contains(answer, target.Length == 1 ? text : Section(text, target[1]), StringComparison.Ordinal);
    }

    private static string Section(string text, string anchor)
    {
        var heading = Heading().Matches(text).Single(it => Anchors(it.Value).Contains(anchor));
        var rest = text[(heading.Index + heading.Length)..];
        return Heading().Match(rest) is { Success: true } next ? rest[..next.Index] : rest;
    }

    [Fact]
    public void The_commands_it_shows_are_commands_of_a_shell()
    {
        if (OperatingSystem.IsWindows())
            return;
        var script = new StringBuilder();
        foreach (var page in Paths)
        {
            foreach (var block in Blocks(File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n"), "sh"))
                script.Append(": ").Append(page).Append('\n').Append(block);
        }

        using var shell = Process.Start(new ProcessStartInfo("sh", ["-n"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        shell.StandardInput.Write(script);
        shell.StandardInput.Close();
        Assert.Equal("", shell.StandardError.ReadToEnd());
        shell.WaitForExit();
    }

    private static void CheckOptions(string page, string block)
    {
        foreach (var line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line is ['[', .., ']'] or ['#', ..])
                continue;
            var option = line.Split('=', 2, StringSplitOptions.TrimEntries);
            Assert.True(option.Length == 2, $"{page} shows '{line}'");
            if (Severity().Match(option[0]) is { Success: true } severity)
            {
                Assert.True(severity.Groups[1].Value is "FARGxxxx" || Descriptors.All.Any(it => it.Id == severity.Groups[1].Value), $"{page} shows '{line}', and there is no such rule");
                Assert.Contains(option[1], Severities);
            }
            else
            {
                Assert.True(option[0] is "is_global" or "root" || ConfigurationPageTests.Options.Contains(option[0]), $"{page} shows '{line}', and there is no such option");
            }
        }
    }

    // Without code, which may look like a link.
    private static string Prose(string text) => Code().Replace(text.ReplaceLineEndings("\n"), "");

    // As GitHub makes them of headings.
    private static HashSet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in Heading().Matches(Fence().Replace(text.ReplaceLineEndings("\n"), "")).Select(it => it.Groups[1].Value))
        {
            var title = LinkedText().Replace(heading, "$1").Trim().ToLowerInvariant();
            var anchor = new string([.. title.Where(it => char.IsLetterOrDigit(it) || it is ' ' or '-' or '_').Select(it => it == ' ' ? '-' : it)]);
            var count = counts.GetValueOrDefault(anchor);
            counts[anchor] = count + 1;
            anchors.Add(count == 0 ? anchor : $"{anchor}-{count}");
        }

        return anchors;
    }

    private static IEnumerable<string> Blocks(string text, string language) =>
        Regex.Matches(text, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(it => it.Groups[1].Value);

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#\s]*)(#(?<anchor>[^)]*))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkedText();

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity$")]
    private static partial Regex Severity();
}
