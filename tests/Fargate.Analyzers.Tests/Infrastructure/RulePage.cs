using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fargate.Core.Costs;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>A page of docs/rules, taken apart: its heading, its line of facts, and its sections.</summary>
internal sealed partial class RulePage
{
    public static readonly string Folder = RepositoryFile("docs/rules");

    private readonly Dictionary<string, string> _sections = [];

    public RulePage(string id)
    {
        var parts = Headings().Split("\n" + File.ReadAllText(Path.Combine(Folder, id + ".md")));
        var head = parts[0].Trim().Split("\n\n");
        Heading = head[0];
        Facts = head[1];
        for (var i = 1; i < parts.Length; i += 2)
            _sections.Add(parts[i], parts[i + 1]);
    }

    public string Heading { get; }

    public string Facts { get; }

    public IEnumerable<string> Sections => _sections.Keys;

    public string this[string section] => _sections[section];

    /// <summary>Whether the examples are task definitions in JSON: what they show, attributes cannot say.</summary>
    public bool IsJson => Blocks("json", "Example").Any();

    /// <summary>The one block of C#, or of JSON, in a section.</summary>
    public string Code(string section) => Assert.Single(Blocks(IsJson ? "json" : "csharp", section));

    /// <summary>The lines <c>key = value</c> of a section's block of options; those of the example where it has none.</summary>
    public (string Key, string Value)[] Options(string section)
    {
        var block = Blocks("ini", section).Concat(Blocks("ini", "Example")).FirstOrDefault() ?? "";
        return [.. block.Split('\n').Select(it => it.Split('=', 2)).Where(it => it.Length == 2).Select(it => (it[0].Trim(), it[1].Trim()))];
    }

    /// <summary>
    /// What the targets hand over for a Web project on .NET 8 with the properties and items of a section's block of XML; those of the
    /// example where it has none. Nothing where the page has no such block.
    /// </summary>
    public BuildParameters Build(string section)
    {
        if (Blocks("xml", section).Concat(Blocks("xml", "Example")).FirstOrDefault() is not { } project)
            return new BuildParameters();
        var all = XElement.Parse($"<Project>{project}</Project>").Elements().Elements().ToList();
        var stages = all.Where(it => it.Name == "FargateStage")
            .SelectMany(it => it.Attributes().Select(at => at.Name == "Include" ? "@" + at.Value : $"{at.Name}={at.Value}"));
        var elements = all.Where(it => it.Name != "FargateStage")
            .SelectMany(it => it.Attribute("Include") is not { } item ? [$"!{it.Name}={it.Value}"] : it.Name == "FargateRecommendations" ? Recommendations() : [$"!{it.Name}={item.Value}"]);
        return new BuildParameters([.. elements, "!UsingMicrosoftNETSdkWeb=true", "!TargetFrameworkIdentifier=.NETCoreApp", "!TargetFrameworkVersion=v8.0", "ContainerImage=shop:1.0", .. stages]);
    }

    public static string RepositoryFile(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }

    // What the build takes from the answer of the optimizer that the page shows.
    private IEnumerable<string> Recommendations() => RecommendationFile.Read(Blocks("json", "What it finds").Single(), out _)!.Families
        .Select(it => $"!Recommendation:{it.Key}={it.Value.Line}");

    private IEnumerable<string> Blocks(string language, string section) =>
        Regex.Matches(_sections[section], $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(it => it.Groups[1].Value);

    [GeneratedRegex("^## (.+)\n", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
