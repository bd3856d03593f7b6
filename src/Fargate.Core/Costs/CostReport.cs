using System.Globalization;
using System.Text;
using Fargate.Core.Json;
using Fargate.Core.Model;

namespace Fargate.Core.Costs;

/// <summary>What all documents of a project cost together, as JSON and as a page.</summary>
public sealed class CostReport
{
    private static readonly string[] Kinds =
    [
        CostEntry.TaskDefinitionKind, CostEntry.ServiceKind, CostEntry.RunTaskKind, CostEntry.ScheduleKind, CostEntry.FargateProfileKind, CostEntry.EksClusterKind,
    ];

    private readonly List<CostEntry> _entries;
    private readonly HashSet<string> _started;

    private CostReport(List<CostEntry> entries)
    {
        _entries = entries;
        _started = new HashSet<string>(entries.Select(it => it.TaskDefinition), StringComparer.Ordinal);
    }

    /// <summary>What is known of the month as written, on demand.</summary>
    public decimal PerMonth => Sum(it => it.PerHour);

    /// <summary>The same at the deepest discount of Spot.</summary>
    public decimal LowestPerMonth => Sum(it => it.LowestPerHour);

    /// <summary>With all services at the lower bounds of their scaling.</summary>
    public decimal MinPerMonth => Sum(it => it.MinPerHour ?? it.LowestPerHour);

    /// <summary>With all services at the upper bounds of their scaling.</summary>
    public decimal MaxPerMonth => Sum(it => it.MaxPerHour ?? it.PerHour);

    /// <summary>What costs most of all that counts; null where no price is known.</summary>
    public CostEntry? Largest => Counted.OrderByDescending(it => it.LowestPerHour).FirstOrDefault(it => it.LowestPerHour is not null);

    public bool HasPrices => _entries.Exists(it => it.PerHour is not null);

    private IEnumerable<CostEntry> Counted => _entries.Where(it => it.RunsAlways && !IsStarted(it));

    public static CostReport Of(IEnumerable<CostEntry> entries)
    {
        var all = entries.ToList();
        // Their own, and not what a report that is read has of them already.
        foreach (var cluster in all.Where(it => it.Cluster.Length > 0).GroupBy(it => it.Cluster, StringComparer.Ordinal).ToList())
        {
            if (!all.Exists(it => it.Kind == CostEntry.EksClusterKind && it.Name == cluster.Key))
            {
                all.Add(new CostEntry(CostEntry.EksClusterKind, cluster.Key, cluster.First().Region, "the control plane", "")
                {
                    PerHour = KnownPrices.EksCluster,
                    LowestPerHour = KnownPrices.EksCluster,
                });
            }
        }

        return new CostReport([.. all.OrderBy(it => Array.IndexOf(Kinds, it.Kind)).ThenBy(it => it.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote; null for anything else.</summary>
    public static CostReport? Read(string json) =>
        JsonReader.Read(json) is { Error: null, Root: ApiObject root } && root["items"] is ApiArray items
            ? Of(items.Items.Select(CostEntry.Of).OfType<CostEntry>())
            : null;

    public string ToJson()
    {
        var (report, items, total) = (new ApiObject(), new ApiArray(), new ApiObject());
        report.Set("currency", ApiScalar.String("USD"));
        report.Set("hoursPerMonth", ApiScalar.Integer(TaskCost.HoursPerMonth));
        report.Set("items", items);
        items.Items.AddRange(_entries.Select(it => it.ToTree()));
        report.Set("total", total);
        total.Set("perMonth", Number(PerMonth));
        total.Set("lowestPerMonth", Number(LowestPerMonth));
        total.Set("minPerMonth", Number(MinPerMonth));
        total.Set("maxPerMonth", Number(MaxPerMonth));
        return JsonWriter.WriteDocument(report, shape: null);

        static ApiScalar Number(decimal amount) => ApiScalar.Number(Money.Cents(amount).ToString("0.##", CultureInfo.InvariantCulture));
    }

    /// <summary>One line for the build.</summary>
    /// <param name="before">An earlier report; null where there is none.</param>
    public string Summary(CostReport? before)
    {
        var text = HasPrices ? Money.Range(LowestPerMonth, PerMonth) + " a month" : "no price is known";
        return before is null || !HasPrices ? text : text + ", " + (Money.Cents(PerMonth) == Money.Cents(before.PerMonth) ? "as before" : Change(before.PerMonth, PerMonth));
    }

    /// <summary>A page for people.</summary>
    /// <param name="before">An earlier report; null where there is none.</param>
    public string ToMarkdown(CostReport? before)
    {
        var page = new StringBuilder("# What the tasks cost\n\n");
        page.Append(FormattableString.Invariant($"In USD, a month of {TaskCost.HoursPerMonth} hours. Without data transfer, load balancers, NAT, logs and all else that tasks use.\n"));
        foreach (var region in _entries.Where(it => it.Kind != CostEntry.EksClusterKind).GroupBy(it => (it.Region, it.Source)).OrderBy(it => it.Key.Region, StringComparer.Ordinal))
        {
            page.Append(region.Key.Source.Length > 0
                ? $"Prices of {region.Key.Region}: {region.Key.Source}.\n"
                : $"No price of {region.Key.Region} is known: a price list in FargatePriceList gives it.\n");
        }

        if (_entries.Exists(it => it.LowestPerHour != it.PerHour))
            page.Append("A range is that of Fargate Spot: from 70 % off, which AWS names as the most, to none.\n");
        var changeHeading = before is null ? ("", "") : (" Change |", " ---: |");
        page.Append($"\n## One task of each definition\n\n| Task definition | Billed | An hour | A month |{changeHeading.Item1}\n| --- | --- | ---: | ---: |{changeHeading.Item2}\n");
        foreach (var entry in _entries.Where(it => it.Kind == CostEntry.TaskDefinitionKind))
            Row(entry.Name, entry.Billed, entry, always: true);
        page.Append($"\n## What runs\n\n| What | Tasks | An hour | A month |{changeHeading.Item1}\n| --- | --- | ---: | ---: |{changeHeading.Item2}\n");
        foreach (var entry in _entries.Where(it => it.Kind != CostEntry.TaskDefinitionKind || !IsStarted(it)))
            Row($"{Noun(entry.Kind)} {entry.Name}", Tasks(entry), entry, entry.RunsAlways);
        foreach (var gone in before is null ? [] : before.Counted.Where(it => !Counted.Any(now => now.Kind == it.Kind && now.Name == it.Name)))
            page.Append($"| {Noun(gone.Kind)} {Cell(gone.Name)} | gone | | | -{Money.Text(CostEntry.PerMonth(gone.PerHour ?? 0))} |\n");
        page.Append($"| **Total** | | | **{Money.Range(LowestPerMonth, PerMonth)}** |{(before is null ? "" : $" {Difference(before.PerMonth, PerMonth)} |")}\n");
        if (Money.Cents(MinPerMonth) != Money.Cents(LowestPerMonth) || Money.Cents(MaxPerMonth) != Money.Cents(PerMonth))
            page.Append($"\nWithin the bounds of scaling: {Money.Range(MinPerMonth, MaxPerMonth)} a month.\n");
        return page.ToString();

        void Row(string name, string what, CostEntry entry, bool always)
        {
            page.Append($"| {Cell(name)} | {Cell(what)} | {PerHour(entry)} | ");
            page.Append(!always ? "while it runs" : entry is { PerHour: { } hour, LowestPerHour: { } lowest }
                ? Money.Range(CostEntry.PerMonth(lowest), CostEntry.PerMonth(hour)) : "not known").Append(" |");
            if (before is not null)
                page.Append(' ').Append(before.Find(entry) is not { } old ? "new" : !always ? "" : Difference(CostEntry.PerMonth(old.PerHour ?? 0), CostEntry.PerMonth(entry.PerHour ?? 0))).Append(" |");
            page.Append('\n');
        }
    }

    private static string PerHour(CostEntry entry) =>
        entry.PerHour is { } hour ? "$" + hour.ToString("0.######", CultureInfo.InvariantCulture) : "not known";

    private static string Tasks(CostEntry entry) => entry.Kind switch
    {
        CostEntry.TaskDefinitionKind => "1: nothing in the project starts it",
        CostEntry.EksClusterKind => entry.Billed,
        CostEntry.FargateProfileKind => entry.Billed,
        _ => FormattableString.Invariant($"{entry.Tasks} of {entry.TaskDefinition}")
            + (entry.Bounds is { } bounds ? FormattableString.Invariant($", scaled from {bounds.Min} to {bounds.Max}") : ""),
    };

    public static string Noun(string kind) => kind switch
    {
        CostEntry.TaskDefinitionKind => "task of",
        CostEntry.ServiceKind => "service",
        CostEntry.RunTaskKind => "run",
        CostEntry.ScheduleKind => "schedule",
        CostEntry.FargateProfileKind => "Fargate profile",
        _ => "EKS cluster",
    };

    private static string Cell(string text) => text.Replace("|", "\\|");

    private static string Difference(decimal from, decimal to) =>
        Money.Cents(from) == Money.Cents(to) ? "" : (to < from ? "-" : "+") + Money.Text(Math.Abs(to - from));

    private static string Change(decimal from, decimal to) => Money.Text(Math.Abs(to - from)) + (to < from ? " less than before" : " more than before");

    private CostEntry? Find(CostEntry like) => _entries.Find(it => it.Kind == like.Kind && it.Name == like.Name);

    private bool IsStarted(CostEntry entry) => entry.Kind == CostEntry.TaskDefinitionKind && _started.Contains(entry.Name);

    private decimal Sum(Func<CostEntry, decimal?> perHour) => CostEntry.PerMonth(Counted.Sum(it => perHour(it) ?? 0));
}
