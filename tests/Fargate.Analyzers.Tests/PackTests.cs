using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests;

/// <summary>
/// The packs are what the rules say of themselves, written down as global analyzer configs. FARGATE_UPDATE=1 writes them, and their table
/// in docs/packs.md.
/// </summary>
public class PackTests
{
    private static readonly Rule[] Rules =
        [.. RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(Descriptors).Assembly)).OrderBy(it => it.Id, StringComparer.Ordinal)];

    // They speak only where the team's own options ask them to.
    private static readonly string[] AskedFor =
    [
        "FARG0010", "FARG1011", "FARG1102", "FARG1103", "FARG1104", "FARG1105", "FARG1106", "FARG1107", "FARG1109", "FARG1111", "FARG1112",
    ];

    private static readonly string[] Standards = [.. Rules.SelectMany(it => it.Controls).Select(it => it.Split(':')[0]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Names = [.. Standards.Concat(["minimal", "strict"]).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Packs => [.. Names];

    private static bool IsUpdate => Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1";

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_is_what_the_rules_say(string pack)
    {
        var path = Path.Combine(RulePage.RepositoryFile("src/Fargate.Build/packs"), pack + ".globalconfig");
        var lines = Severities(pack).Select(it => $"dotnet_diagnostic.{it.Rule.Id}.severity = {it.Severity}");
        var text = $"# {Describe(pack)}\n# A .globalconfig of your own wins: its level is higher.\nis_global = true\nglobal_level = -50\n\n{string.Join('\n', lines)}\n";
        if (IsUpdate)
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void There_are_no_other_packs() => Assert.Equal(
        Names.Select(it => it + ".globalconfig"),
        Directory.GetFiles(RulePage.RepositoryFile("src/Fargate.Build/packs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_on_packs_has_all_controls()
    {
        var page = RulePage.RepositoryFile("docs/packs.md");
        var rows = Rules.Where(it => it.Controls.Count > 0).Select(it =>
            $"| [{it.Id}](rules/{it.Id}.md) | {it.Title} | {string.Join(" | ", Standards.Select(standard => Of(it, standard)))} |").ToArray();
        var lines = File.ReadAllLines(page);
        if (IsUpdate)
            File.WriteAllText(page, string.Join("\n", lines.Take(FirstRow(lines)).Concat(rows).Concat(lines.Skip(FirstRow(lines)).Where(it => !IsRow(it)))) + "\n");
        Assert.Equal(rows, File.ReadAllLines(page).Where(IsRow));

        static string Of(Rule rule, string standard) =>
            string.Join(", ", rule.Controls.Where(it => it.StartsWith(standard + ":", StringComparison.Ordinal)).Select(it => it[(standard.Length + 1)..]));
    }

    [Fact]
    public void A_page_names_the_controls_of_its_rule() => Assert.All(
        Rules.Where(it => it.Controls.Count > 0),
        it => Assert.All(it.Controls, control => Assert.Contains(control.Split(':')[1], File.ReadAllText(Path.Combine(RulePage.Folder, it.Id + ".md")), StringComparison.Ordinal)));

    private static IEnumerable<(Rule Rule, string Severity)> Severities(string pack) => pack switch
    {
        "minimal" => Rules.Where(it => it.Certainty != Certainty.Enforced && !AskedFor.Contains(it.Id)).Select(it => (it, "none")),
        "strict" => Rules.Where(it => it.Certainty is Certainty.Practice or Certainty.OptIn).Select(it => (it, "warning")),
        _ => Rules.Where(it => it.Certainty != Certainty.Enforced && it.Controls.Any(control => control.StartsWith(pack + ":", StringComparison.Ordinal))).Select(it => (it, "warning")),
    };

    private static string Describe(string pack) => pack switch
    {
        "minimal" => "Only what the service, or the build, refuses.",
        "strict" => "All rules, suggestions and those that are off by default included, as warnings.",
        _ => $"What the controls of {pack} ask for, as warnings.",
    };

    private static bool IsRow(string line) => line.StartsWith("| [FARG", StringComparison.Ordinal);

    private static int FirstRow(string[] lines) => Array.FindLastIndex(lines, it => it.StartsWith("|---", StringComparison.Ordinal)) + 1;
}
