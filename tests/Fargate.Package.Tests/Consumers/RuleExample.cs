using System.Text.RegularExpressions;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>The wrong class on the page of a rule, ready to stand beside the others in one project.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Code">In a namespace of its own, and with families of its own.</param>
/// <param name="Options">What the page sets in .editorconfig, here for this file alone.</param>
/// <param name="HasFix">Whether its findings have a fix.</param>
internal sealed partial record RuleExample(string Id, string Code, string Options, bool HasFix)
{
    /// <summary>Without the pages that show JSON, those that are about the project file, and those that need the CDK or the SDK.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Repository.Path("docs/rules"), "FARG*.md").Order(StringComparer.Ordinal)
           let page = File.ReadAllText(file).ReplaceLineEndings("\n")
           let example = page[page.IndexOf("\n## Example\n", StringComparison.Ordinal)..page.IndexOf("\n## Fixed\n", StringComparison.Ordinal)]
           let id = Path.GetFileNameWithoutExtension(file)
           let code = Block("csharp", example)
           where code is not null && Block("xml", example) is null && !code.Contains("using Amazon.", StringComparison.Ordinal)
           select new RuleExample(
               id,
               Apart(code, id),
               string.Join('\n', (Block("ini", example) ?? "").Split('\n').Where(it => it.Contains('=', StringComparison.Ordinal))),
               page.Contains("· Fix: yes\n", StringComparison.Ordinal)),
    ];

    /// <summary>One file each, and one .editorconfig for them.</summary>
    public static void Write(Consumer app, IReadOnlyList<RuleExample> examples, string editorConfig = "")
    {
        foreach (var example in examples)
            app.Write(example.Id + ".cs", example.Code);
        app.Write(".editorconfig", editorConfig + string.Concat(examples.Select(it => $"[{it.Id}.cs]\n{it.Options}\n")));
    }

    private static string Apart(string code, string id) =>
        LastUsing().Replace(Family().Matches(code).Aggregate(
            Name().Replace(code, $"$1-{id}\""), (text, it) => text.Replace($"\"{it.Groups[1].Value}:", $"\"{it.Groups[1].Value}-{id}:")), $"$0\nnamespace {id};\n", 1);

    private static string? Block(string language, string section) =>
        Regex.Match(section, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } block ? block.Groups[1].Value : null;

    // What a file is named after may stand once in a project; what names a cluster goes along.
    [GeneratedRegex(@"((?:\[(?:TaskDefinition|Service|RunTask|Schedule|Cluster|FargateProfile)\(|\bCluster = )""[^"":]+)""")]
    private static partial Regex Name();

    // And so does a revision of it.
    [GeneratedRegex(@"\[TaskDefinition\(""([^"":]+)""")]
    private static partial Regex Family();

    [GeneratedRegex(@"\A(using .*\n)+")]
    private static partial Regex LastUsing();
}
