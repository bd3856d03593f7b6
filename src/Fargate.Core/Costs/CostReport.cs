using System.Globalization;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>What all documents of a project cost together.</summary>
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

    /// <summary>The same at the prices of Spot.</summary>
    public decimal LowestPerMonth => Sum(it => it.LowestPerHour);

    /// <summary>With all services at the lower bounds of their scaling.</summary>
    public decimal MinPerMonth => Sum(it => it.MinPerHour ?? it.LowestPerHour);

    /// <summary>With all services at the upper bounds of their scaling.</summary>
    public decimal MaxPerMonth => Sum(it => it.MaxPerHour ?? it.PerHour);

    /// <summary>What costs most of all that counts; null where no price is known.</summary>
    public CostEntry? Largest => Counted.OrderByDescending(it => it.LowestPerHour).FirstOrDefault(it => it.LowestPerHour is not null);

    public bool HasPrices => _entries.Exists(it => it.PerHour is not null);

    /// <summary>All lines, by kind and name.</summary>
    public IReadOnlyList<CostEntry> Entries => _entries;

    /// <summary>Those that make the total.</summary>
    public IEnumerable<CostEntry> Counted => _entries.Where(it => it.RunsAlways && !IsStarted(it));

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
        if (!HasPrices)
            return WhyNone();
        var month = Money.Range(LowestPerMonth, PerMonth) + " a month";
        if (before is null)
            return month;
        var change = PerMonth - before.PerMonth;
        return Money.Cents(change) == 0 ? month + ", as before" : $"{month}, {Money.Text(Math.Abs(change))} {(change < 0 ? "less" : "more")} than before";
    }

    /// <summary>What stands for the same thing in this report.</summary>
    public CostEntry? Find(CostEntry like) => _entries.Find(it => it.Kind == like.Kind && it.Name == like.Name);

    /// <summary>Whether it is a definition that something in the project starts: it counts there.</summary>
    public bool IsStarted(CostEntry entry) => entry.Kind == CostEntry.TaskDefinitionKind && _started.Contains(entry.Name);

    private string WhyNone()
    {
        var reasons = Entries.Where(it => it.Source.Length == 0 || it.Missing.Length > 0)
            .Select(it => $"no price of {it.Region} is known" + (it.Missing.Length > 0 ? " for " + it.Missing : "")).Distinct().ToList();
        return reasons.Count > 0 ? string.Join("; ", reasons) + "; FargatePriceList gives it" : "how many tasks run, or how large they are, is not known";
    }

    private decimal Sum(Func<CostEntry, decimal?> perHour) => CostEntry.PerMonth(Counted.Sum(it => perHour(it) ?? 0));
}
