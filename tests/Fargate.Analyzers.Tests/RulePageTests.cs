using System.Collections.Concurrent;
using System.Globalization;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.Objects;
using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.Tests;

/// <summary>Each rule has a page in docs/rules, and what the page says is so: its examples are compiled and checked.</summary>
public class RulePageTests
{
    private static readonly string[] Required = ["What it finds", "Why", "How to fix", "Example", "Fixed", PageTail.SwitchOff, PageTail.Links];

    private static readonly string[] InOrder =
        ["What it finds", "Why", "How to fix", "Example", "Fixed", "Options", "Who else checks it", PageTail.SwitchOff, PageTail.Links];

    private static readonly Rule[] Rules = [.. RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(Descriptors).Assembly))];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> Examples = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(it => it.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_rules_title_and_the_fixed_headings(string id)
    {
        var page = new RulePage(id);
        Assert.Equal($"# {id}: {RuleOf(id).Title}", page.Heading);
        Assert.Equal(InOrder.Intersect(page.Sections), page.Sections);
        Assert.Empty(Required.Except(page.Sections));
        Assert.Matches(@"^\n.*[.:`]", page["How to fix"]);
    }

    /// <summary>FARGATE_UPDATE=1 writes it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_end_of_the_page_follows_from_the_rule(string id)
    {
        var path = Path.Combine(RulePage.Folder, id + ".md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (page, rule) = (new RulePage(id), Rules.Single(it => it.Id == id));
        var names = PageTail.IsOfCode(rule) && PageTail.IsOfFiles(rule) && !page.IsJson && CodeSource.Of(page.Code("Example")) is null
            ? FieldNames.Of(Run(page, "Example", page.Code("Example"), page.Options("Example"))) : null;
        var expected = PageTail.WithTail(text, rule, names);
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_raises_its_rule_and_no_other(string id)
    {
        var page = new RulePage(id);
        var diagnostics = RunExample(id);
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, it => Assert.Equal(id, it.Id));
        // A title of a fix names its object (docs/style.md).
        var titles = diagnostics.SelectMany(it => it.Properties.TryGetValue(EditText.Property, out var edits) ? EditText.Read(edits!) : []).Select(it => it.Title);
        Assert.All(titles, it => Assert.DoesNotMatch(@"\b([Ii]t|[Tt]hem|[Tt]his|[Tt]hese|[Oo]nes)\b", it));
        var hasFix = id == Analyzers.Attributes.Ids.NotPartial || diagnostics.Any(it => it.Properties.ContainsKey(EditText.Property));
        var rule = RuleOf(id);
        Assert.Equal($"Level: {LevelOf(rule)} · Category: {rule.Category} · Fix: {(hasFix ? "yes" : "no")}", page.Facts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_corrected_example_raises_nothing(string id)
    {
        var page = new RulePage(id);
        Assert.Empty(Run(page, "Fixed", page.Code("Fixed"), page.Options("Fixed")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_ways_to_switch_it_off_work(string id)
    {
        var page = new RulePage(id);
        var options = page.Options("Example");
        if (page.IsJson)
            Assert.Empty(Run(page, "Example", page.Code("Example"), [.. options, ("fargate.suppress", id)]));
        else
            Assert.Empty(Run(page, "Example", $"#pragma warning disable {id}\n{page.Code("Example")}#pragma warning restore {id}\n", options));
        Assert.Empty(Run(page, "Example", page.Code("Example"), [.. options, ($"dotnet_diagnostic.{id}.severity", "none")]));
    }

    /// <summary>What users see underlined, to the character. FARGATE_UPDATE=1 writes the list; a change of it is to be read.</summary>
    [Fact]
    public void The_examples_are_underlined_where_the_list_says()
    {
        var path = RulePage.RepositoryFile("tests/Fargate.Analyzers.Tests/RulePlaces.txt");
        var places = string.Concat(Descriptors.All.Select(it => it.Id).Order(StringComparer.Ordinal).SelectMany(id => RunExample(id)
            .OrderBy(it => it.Location.SourceSpan.Start)
            .Select(it => $"{id}: {Underlined(new RulePage(id).Code("Example"), it.Location.SourceSpan)}\n")));
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, places);
        else
            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), places);
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.GetFiles(RulePage.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order().ToArray();
        Assert.Equal(Descriptors.All.Select(it => it.Id).Append("README").Order(), pages);
    }

    [Fact]
    public void The_index_has_each_rule_under_its_family()
    {
        var sections = RuleFamily.All.Select(it => string.Join('\n', it.Rules.Select(Row).Prepend(
            $"## {it.Family.Name}\n\n{it.Family.Ids}: {it.Family.About}.\n\n| Id | Rule | Level | Fix |\n|---|---|---|---|")));
        WrittenPart.Check("docs/rules/README.md", [string.Join("\n\n", sections)]);

        static string Row(DiagnosticDescriptor rule) =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {LevelOf(rule)} | {new RulePage(rule.Id).Facts.Split(' ')[^1]} |";
    }

    /// <summary>What a rule had before docs/style.md stays; what it has now follows from it. FARGATE_UPDATE=1 writes it.</summary>
    [Fact]
    public void The_table_of_the_style_has_the_texts_of_all_rules()
    {
        const string Row = "| [FARG";
        var path = RulePage.RepositoryFile("docs/style-before-after.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var before = text.Split('\n').Where(it => it.StartsWith(Row, StringComparison.Ordinal)).Select(it => it.Trim('|', ' ').Split(" | "))
            .ToDictionary(it => it[0][1..it[0].IndexOf(']', StringComparison.Ordinal)], it => (Title: it[1], Message: it[3]), StringComparer.Ordinal);
        var rows = Rules.OrderBy(it => it.Id, StringComparer.Ordinal).Select(it =>
        {
            var (title, message) = before.GetValueOrDefault(it.Id, ("(new)", "(new)"));
            return $"| [{it.Id}](rules/{it.Id}.md) | {title} | {Cell(it.Title)} | {message} | {Cell(it.MessageFormat)} |\n";
        });
        var expected = text[..text.IndexOf(Row, StringComparison.Ordinal)] + string.Concat(rows);
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, text);

        static string Cell(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_counts_the_rules_of_each_family() => WrittenPart.Check(
        "README.md",
        RuleFamily.All.Select(it => $"| [{it.Family.Ids}](docs/rules/README.md#{it.Family.Anchor}) | {it.Family.Name}: {it.Family.About} | {it.Rules.Count} |")
            .Prepend("| Ids | What they look at | Rules |\n|---|---|---|")
            .Append($"| [All](docs/rules/README.md) | | {Descriptors.All.Length} |"));

    [Fact]
    public void The_tables_of_sizes_are_those_of_the_limits()
    {
        var expected = TaskSizes.Cpus(isWindows: false).Select(cpu =>
            $"| {cpu} | {TaskSizes.DescribeMemories(cpu, isWindows: false)} | {(TaskSizes.Cpus(isWindows: true).Contains(cpu) ? "yes" : "no")} |");
        Assert.Equal(expected, Rows(new RulePage("FARG0101")["What it finds"]));
        Assert.Equal(expected, Rows(File.ReadAllText(RulePage.RepositoryFile("docs/sizes.md"))));

        static IEnumerable<string> Rows(string text) => text.Split('\n').Where(it => it.Length > 2 && it[0] == '|' && char.IsDigit(it[2]));
    }

    [Fact]
    public void The_prices_on_their_page_are_those_of_the_data() => WrittenPart.Check(
        "docs/cost.md",
        [
            .. KnownPrices.Regions.Select(region => $"| {region} | {string.Join(" | ", UsageTypes.All.Select(it => Text(KnownPrices.Of(region)![it])))} |").Prepend(
                $"| | {string.Join(" | ", UsageTypes.All)} |\n|---|{string.Concat(UsageTypes.All.Select(_ => "---:|"))}"),
            "",
            $"On Fargate Spot, by AWS's feed of {KnownPrices.SpotDate}:",
            "",
            .. KnownPrices.Regions.Select(region => $"| {region} | {string.Join(" | ", OnSpot.Select(it => Text(KnownPrices.SpotOf(region, it))))} |").Prepend(
                $"| | {string.Join(" | ", OnSpot)} |\n|---|{string.Concat(OnSpot.Select(_ => "---:|"))}"),
            "",
            .. KnownPrices.Regions.Select(it => $"- {it}: {KnownPrices.Of(it)!.Source}"),
        ]);

    private static readonly string[] OnSpot = [UsageTypes.Vcpu, UsageTypes.Memory, UsageTypes.ArmVcpu, UsageTypes.ArmMemory];

    private static string Text(decimal? price) => price?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static DiagnosticDescriptor RuleOf(string id) => Descriptors.All.Single(it => it.Id == id);

    private static string LevelOf(DiagnosticDescriptor rule) => (rule.IsEnabledByDefault, rule.DefaultSeverity) switch
    {
        (false, _) => "Off by default",
        (_, DiagnosticSeverity.Info) => "Suggestion",
        var (_, severity) => severity.ToString(),
    };

    private static IReadOnlyList<Diagnostic> RunExample(string id) => Examples.GetOrAdd(id, static id =>
    {
        var page = new RulePage(id);
        return Run(page, "Example", page.Code("Example"), page.Options("Example"));
    });

    // The lines of a finding, with marks around what is underlined.
    private static string Underlined(string text, TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(span.Start - 1, 0)) + 1;
        var end = text.IndexOf('\n', span.End);
        return $"{text[start..span.Start]}[|{text[span.Start..span.End]}|]{text[span.End..end]}".Trim();
    }

    // On what the generator adds, too, as in a build.
    private static IReadOnlyList<Diagnostic> Run(RulePage page, string section, string code, (string Key, string Value)[] options)
    {
        const string Prefix = "dotnet_diagnostic.", Suffix = ".severity";
        var bySeverity = options.ToLookup(it => it.Key.StartsWith(Prefix, StringComparison.Ordinal));
        var severities = bySeverity[true].GroupBy(it => it.Key[Prefix.Length..^Suffix.Length]).ToDictionary(it => it.Key, it => Severity(it.Last().Value));
        if (page.IsJson)
            return JsonFile.Run(code, [.. bySeverity[false]], severities);
        if (CodeSource.Of(code) is { } existing)
        {
            Assert.DoesNotContain(existing.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
            return CodeSource.Run(existing.WithOptions(existing.Options.WithSpecificDiagnosticOptions(severities)));
        }

        var build = page.Build(section);
        Compilation compilation = GeneratorRun.Of(Compilations.Create(code), build).Output;
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity >= DiagnosticSeverity.Warning);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities));
        return AnnotatedSource.Run(compilation, build, [.. bySeverity[false]]);
    }

    private static ReportDiagnostic Severity(string text) => text switch
    {
        "none" => ReportDiagnostic.Suppress,
        "warning" => ReportDiagnostic.Warn,
        _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"No severity of this test: {text}.")),
    };
}
