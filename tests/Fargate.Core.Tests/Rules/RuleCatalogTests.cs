using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests.Rules;

public class RuleCatalogTests
{
    private static readonly Rule[] Rules = [.. RuleCatalog.In(typeof(Rule).Assembly)];

    // Those with other folders than one of their own name.
    private static readonly Dictionary<RuleCategory, string[]> Folders = new()
    {
        [RuleCategory.Service] = ["Rules.Services", "Rules.Scaling", "Rules.Schedules", "Rules.Clusters", "Rules.Resources"],
        [RuleCategory.JsonFile] = ["Sources.Files.Rules"],
        [RuleCategory.Code] = ["Sources.Objects.Rules"],
    };

    public static TheoryData<string> Ids => [.. Rules.Select(it => it.Id)];

    [Fact]
    public void Every_rule_is_found_once_in_the_order_of_ids()
    {
        Assert.NotEmpty(Rules);
        Assert.Equal(Rules.Select(it => it.Id).Distinct().Order(StringComparer.Ordinal), Rules.Select(it => it.Id));
        Assert.Equal(Rules.OfType<ResourceRule>().Select(it => it.Id), RuleCatalog.ResourceRules.Select(it => it.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_FARG_and_four_digits_in_the_range_of_a_category(string id)
    {
        var rule = Find(id);
        Assert.Matches("^FARG[0-9]{4}$", rule.Id);
        Assert.True(Enum.IsDefined(rule.Category), $"There is no category {id[4..6]}");
        Assert.StartsWith(((int)rule.Category).ToString("00", null), id["FARG".Length..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_in_the_folder_of_its_category(string id)
    {
        var rule = Find(id);
        var folder = rule.GetType().Namespace!["Fargate.Core.".Length..];
        Assert.Contains(
            Folders.TryGetValue(rule.Category, out var folders) ? folders : [$"Rules.{rule.Category}", $"Rules.{rule.Category}s"],
            it => folder == it || folder.StartsWith(it + ".", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_messages_are_one_line_without_a_full_stop(string id)
    {
        var rule = Find(id);
        Assert.All([rule.Title, rule.MessageFormat], text => Assert.Matches(@"^\S[^\n]*[^\s.]$", text));
        Assert.DoesNotContain("{", rule.Title, StringComparison.Ordinal);
        Assert.Matches(@"^\S.*[.""]$", rule.Description);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_rules_page_in_the_repository(string id)
    {
        var repository = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;
        Assert.Equal($"{repository}/blob/main/docs/rules/{id}.md", Find(id).HelpLink);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_starts_with_its_id(string id)
    {
        var page = Path.Combine(Repository.Root, "docs", "rules", id + ".md");
        Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing");
        var heading = File.ReadLines(page).FirstOrDefault(line => line.StartsWith('#'));
        Assert.Matches($"^# .*{Regex.Escape(id)}", heading);
    }

    private static Rule Find(string id) => Rules.Single(it => it.Id == id);
}
