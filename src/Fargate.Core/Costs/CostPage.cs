using System.Globalization;
using System.Text;
using Fargate.Core.Mermaid;

namespace Fargate.Core.Costs;

/// <summary>A report as a page for people, in Markdown.</summary>
public sealed class CostPage
{
    private readonly StringBuilder _text = new("# What the tasks cost\n\n");
    private readonly CostReport _report;
    private readonly CostReport? _before;

    private CostPage(CostReport report, CostReport? before) => (_report, _before) = (report, before);

    /// <param name="report">The report.</param>
    /// <param name="before">An earlier one, to compare with; null where there is none.</param>
    public static string Write(CostReport report, CostReport? before)
    {
        var page = new CostPage(report, before);
        page.WriteSources();
        page.WriteChart();
        page.WriteDefinitions();
        page.WriteWhatRuns();
        return page._text.ToString();
    }

    /// <summary>What a kind of line is called.</summary>
    public static string Noun(string kind) => kind switch
    {
        CostEntry.TaskDefinitionKind => "task of",
        CostEntry.ServiceKind => "service",
        CostEntry.RunTaskKind => "run",
        CostEntry.ScheduleKind => "schedule",
        CostEntry.FargateProfileKind => "Fargate profile",
        _ => "EKS cluster",
    };

    private void WriteSources()
    {
        Line(FormattableString.Invariant($"In USD, a month of {TaskCost.HoursPerMonth} hours. Without data transfer, load balancers, NAT, logs and all else that tasks use."));
        var regions = _report.Entries.Where(it => it.Kind != CostEntry.EksClusterKind).GroupBy(it => (it.Region, it.Source));
        foreach (var (region, source) in regions.Select(it => it.Key).OrderBy(it => it.Region, StringComparer.Ordinal))
        {
            Line(source.Length > 0
                ? $"Prices of {region}: {source}."
                : $"No price of {region} is known: a price list in FargatePriceList gives it.");
        }

        foreach (var missing in _report.Entries.Where(it => it.Missing.Length > 0).GroupBy(it => (it.Region, it.Missing)).Select(it => it.Key)
            .OrderBy(it => it.Region, StringComparer.Ordinal).ThenBy(it => it.Missing, StringComparer.Ordinal))
        {
            Line($"Not known of {missing.Region}: {missing.Missing}. A price list in FargatePriceList gives it.");
        }

        foreach (var other in _report.Entries.Where(it => it.ArnRegions.Length > 0))
            Line($"The ARNs of {Noun(other.Kind)} {other.Name} name {other.ArnRegions}; FargateRegion is {other.Region}, and counts.");

        if (_report.Entries.Any(it => it.LowestPerHour != it.PerHour))
            Line("A range is that of Fargate Spot: from its price of " + KnownPrices.SpotDate + ", or 70 % off where that is not known, to that on demand.");
    }

    private void WriteChart()
    {
        var chart = PieChart.Write("USD a month", _report.Counted.Select(it => ($"{Noun(it.Kind)} {it.Name}", Money.Cents(CostEntry.PerMonth(it.PerHour ?? 0)))));
        if (chart.Length > 0)
            _text.Append('\n').Append(chart);
    }

    private void WriteDefinitions()
    {
        Heading("One task of each definition", "Task definition", "Billed");
        foreach (var entry in _report.Entries.Where(it => it.Kind == CostEntry.TaskDefinitionKind))
            Row(entry, entry.Name, entry.Billed);
    }

    private void WriteWhatRuns()
    {
        Heading("What runs", "What", "Tasks");
        foreach (var entry in _report.Entries.Where(it => it.Kind != CostEntry.TaskDefinitionKind || !_report.IsStarted(it)))
            Row(entry, $"{Noun(entry.Kind)} {entry.Name}", Tasks(entry));
        foreach (var gone in _before?.Counted.Where(it => !_report.Counted.Any(now => now.Kind == it.Kind && now.Name == it.Name)) ?? [])
            Line($"| {Noun(gone.Kind)} {Cell(gone.Name)} | gone | | | {Difference(CostEntry.PerMonth(gone.PerHour ?? 0), 0)} |");
        var change = _before is null ? "" : $" {Difference(_before.PerMonth, _report.PerMonth)} |";
        var isWhole = _report.Counted.All(it => it.PerHour is not null);
        Line($"| **Total**{(isWhole ? "" : " of what is known")} | | | **{Money.Range(_report.LowestPerMonth, _report.PerMonth)}** |{change}");
        if (_report.Entries.Any(it => it.Bounds is not null))
            Line($"\nWithin the bounds of scaling: {Money.Range(_report.MinPerMonth, _report.MaxPerMonth)} a month.");
    }

    private void Heading(string title, string first, string second)
    {
        var (change, line) = _before is null ? ("", "") : (" Change |", " ---: |");
        Line($"\n## {title}\n\n| {first} | {second} | An hour | A month |{change}\n| --- | --- | ---: | ---: |{line}");
    }

    private void Row(CostEntry entry, string name, string what)
    {
        var (hour, month) = entry switch
        {
            { PerHour: not { } } => ("not known", "not known"),
            { PerHour: { } most, RunsAlways: true } =>
                (Amount(most), Money.Range(CostEntry.PerMonth(entry.LowestPerHour ?? most), CostEntry.PerMonth(most))),
            { PerHour: { } most } => (Amount(most), "while it runs"),
        };
        Line($"| {Cell(name)} | {Cell(what)} | {hour} | {month} |{Change(entry)}");
    }

    private string Change(CostEntry entry) =>
        _before is null ? ""
            : _before.Find(entry) is not { } old ? " new |"
            : !entry.RunsAlways ? " |"
            : $" {Difference(CostEntry.PerMonth(old.PerHour ?? 0), CostEntry.PerMonth(entry.PerHour ?? 0))} |";

    private void Line(string text) => _text.Append(text).Append('\n');

    private static string Amount(decimal perHour) => "$" + perHour.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Tasks(CostEntry entry) => entry.Kind switch
    {
        CostEntry.TaskDefinitionKind => "1: nothing in the project starts it",
        CostEntry.EksClusterKind or CostEntry.FargateProfileKind => entry.Billed,
        _ => (entry.Tasks is { } count ? FormattableString.Invariant($"{count} of ") : "a number of ") + entry.TaskDefinition
            + (entry.Bounds is { } bounds ? FormattableString.Invariant($", scaled from {bounds.Min} to {bounds.Max}") : ""),
    };

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static string Difference(decimal from, decimal to) =>
        Money.Cents(from) == Money.Cents(to) ? "" : (to < from ? "-" : "+") + Money.Text(Math.Abs(to - from));
}
