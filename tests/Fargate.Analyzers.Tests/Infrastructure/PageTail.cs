using System.Text.RegularExpressions;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>The end of a rule's page, which follows from the rule: how to switch it off, guides, and where its source and tests are.</summary>
internal static partial class PageTail
{
    public const string SwitchOff = "Switch the rule off";
    public const string Links = "Source and tests";

    private static readonly Lazy<ILookup<string, string>> Sources = new(() => Files("src").ToLookup(it => Path.GetFileNameWithoutExtension(it)));

    private static readonly Lazy<(string Path, string Text)[]> Tests = new(() =>
        [.. Files("tests").Where(it => it.EndsWith("Tests.cs", StringComparison.Ordinal)).Select(it => (it, File.ReadAllText(RulePage.RepositoryFile(it))))]);

    // What explains more than a page can: by category, and by rule.
    private static readonly Dictionary<string, string[]> Guides = new()
    {
        ["00"] = ["[Attributes](../attributes.md)", "[Inheritance](../inheritance.md)"],
        ["01"] = ["[Task sizes](../sizes.md)"],
        ["09"] = ["[Execution role policy](../execution-role-policy.md)", "[Values supplied at deployment](../parameters.md)"],
        ["10"] = ["[Packs](../packs.md)"],
        ["11"] = ["[Costs](../cost.md)"],
        ["12"] = ["[Services, schedules and clusters](../services.md)"],
        ["13"] = ["[EKS profiles](../services.md)"],
        ["15"] = ["[JSON files](../json-files.md)"],
        ["16"] = ["[CDK and SDK code](../existing-csharp.md)"],
        ["0010"] = ["[Packs](../packs.md)", "[Costs](../cost.md)"],
        ["0012"] = ["[Parameters](../parameters.md)"],
        ["0016"] = ["[Parameters](../parameters.md)"],
        ["0030"] = ["[Stages](../stages.md)"],
        ["0031"] = ["[Stages](../stages.md)", "[Parameters](../parameters.md)"],
        ["0032"] = ["[Stages](../stages.md)"],
        ["0202"] = ["[Network mode awsvpc](../awsvpc.md)"],
        ["0303"] = ["[Network mode awsvpc](../awsvpc.md)", "[Fargate or EC2](../fargate-or-ec2.md)"],
        ["0401"] = ["[Network mode awsvpc](../awsvpc.md)"],
    };

    /// <summary>The section on switching off, up to what the page adds by hand.</summary>
    public static string HowToSwitchOff(Rule rule)
    {
        var (id, parts) = (rule.Id, new List<string>());
        if (IsOfCode(rule))
        {
            parts.Add(
                "In C#, for one class or one container, around the lines that are marked:\n\n"
                + $"```csharp\n#pragma warning disable {id} // The reason.\n// ...\n#pragma warning restore {id}\n```");
        }

        var sections = new List<string>();
        if (IsOfCode(rule))
            sections.Add($"[*.cs]\ndotnet_diagnostic.{id}.severity = none");
        if (IsOfFiles(rule))
            sections.Add($"[*.json]\nfargate.suppress = {id}");
        parts.Add($"For some files, in `.editorconfig`; a section can name a folder, such as `[legacy/**.{(IsOfCode(rule) ? "cs" : "json")}]`:\n\n```ini\n{string.Join("\n\n", sections)}\n```");
        parts.Add($"For the whole project, in `.globalconfig`:\n\n```ini\nis_global = true\ndotnet_diagnostic.{id}.severity = none\n```");
        return "\n" + string.Join("\n\n", parts) + "\n";
    }

    public static string WhereItIs(Rule rule)
    {
        var source = Sources.Value[rule.GetType().Name].Single(it => File.ReadAllText(RulePage.RepositoryFile(it)).Contains($"class {rule.GetType().Name}", StringComparison.Ordinal));
        // Where the rule is spoken of most.
        var tests = Tests.Value.Select(it => (it.Path, Count: Regex.Count(it.Text, $@"\b{rule.Id}\b"))).Where(it => it.Count > 0)
            .OrderByDescending(it => it.Path.StartsWith("tests/Fargate.Core.Tests/", StringComparison.Ordinal)).ThenByDescending(it => it.Count).ThenBy(it => it.Path, StringComparer.Ordinal)
            .Select(it => it.Path).Take(1);
        var guides = Guides.GetValueOrDefault(rule.Id[4..]) ?? Guides.GetValueOrDefault(rule.Id[4..6]) ?? [];
        var lines = new[] { source }.Concat(tests).Select(it => $"- [{Path.GetFileName(it)}](../../{it})")
            .Concat(guides.Select(it => "- Guide: " + it));
        return "\n" + string.Join('\n', lines) + "\n";
    }

    /// <summary>Whether C# can break the rule: an annotated class, or code of the CDK or the SDK.</summary>
    public static bool IsOfCode(Rule rule) => rule.Category != RuleCategory.JsonFile;

    /// <summary>Whether a task definition in JSON can break it.</summary>
    public static bool IsOfFiles(Rule rule) =>
        rule.Category == RuleCategory.JsonFile || (rule is TaskDefinitionRule && rule.Category != RuleCategory.DotNet);

    /// <summary>A page with its end as it should be. What follows the last block about switching off is written by hand.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="names">What the example breaks, by its names in C# and in JSON; null where there are not both.</param>
    public static string WithTail(string page, Rule rule, string? names)
    {
        var start = page.IndexOf($"\n## {SwitchOff}\n", StringComparison.Ordinal);
        var end = page.IndexOf($"\n## {Links}\n", StringComparison.Ordinal);
        Assert.True(start > 0 && end > start, $"{rule.Id}: the page has no sections '{SwitchOff}' and '{Links}', in that order.");
        var old = page[start..end];
        var byHand = old.Contains("is_global", StringComparison.Ordinal) ? old[(old.LastIndexOf("```\n", StringComparison.Ordinal) + 4)..] : "";
        var head = page[..page.IndexOf("\n## ", StringComparison.Ordinal)].Trim().Split("\n\n");
        var body = page[page.IndexOf("\n## ", StringComparison.Ordinal)..start];
        return $"{string.Join("\n\n", head.Take(2).Concat(names is null ? [] : [names]))}\n{body}\n## {SwitchOff}\n{HowToSwitchOff(rule)}{byHand}\n## {Links}\n{WhereItIs(rule)}";
    }

    private static IEnumerable<string> Files(string folder)
    {
        var root = RulePage.RepositoryFile("");
        return Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(it => Path.GetRelativePath(root, it).Replace('\\', '/'))
            .Where(it => !BuildOutput().IsMatch(it)).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex BuildOutput();
}
