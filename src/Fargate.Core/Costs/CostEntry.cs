using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>A line of the costs: what one document of the build stands for, in USD an hour.</summary>
/// <param name="Kind">The resource, such as <c>service</c>; with the name, what tells lines apart.</param>
/// <param name="Name">The name of the resource.</param>
/// <param name="Region">Where it runs.</param>
/// <param name="Billed">What is billed, in words.</param>
/// <param name="Source">Where the prices are from.</param>
public sealed record CostEntry(string Kind, string Name, string Region, string Billed, string Source)
{
    public const string TaskDefinitionKind = "taskDefinition";
    public const string ServiceKind = "service";
    public const string RunTaskKind = "runTask";
    public const string ScheduleKind = "schedule";
    public const string FargateProfileKind = "fargateProfile";
    public const string EksClusterKind = "eksCluster";

    /// <summary>The task definition that it starts; empty for a task definition.</summary>
    public string TaskDefinition { get; init; } = "";

    /// <summary>The EKS cluster that a profile is of; empty for others.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>The <see cref="UsageTypes"/> of it that have no known price, of a region of which others are known.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The regions that its ARNs name, where the project names another.</summary>
    public string ArnRegions { get; init; } = "";

    /// <summary>While it runs as written, on demand; null where a price is not known.</summary>
    public decimal? PerHour { get; init; }

    /// <summary>The same at the prices of Fargate Spot, for the share that runs there.</summary>
    public decimal? LowestPerHour { get; init; }

    /// <summary>How many run; null for a task definition by itself, and where that is not known.</summary>
    public int? Tasks { get; init; }

    /// <summary>The bounds of its scaling; null where it has none.</summary>
    public (int Min, int Max)? Bounds { get; init; }

    /// <summary>At the lower bound, at the prices of Spot.</summary>
    public decimal? MinPerHour { get; init; }

    /// <summary>At the upper bound, on demand.</summary>
    public decimal? MaxPerHour { get; init; }

    /// <summary>Whether it runs all the time. A run and a schedule last as long as their tasks do, which no definition says.</summary>
    public bool RunsAlways => Kind is not (RunTaskKind or ScheduleKind);

    /// <summary>What the build says of it beside the rest, such as <c>$36.04 a month</c>; null where no price is known.</summary>
    public string? Summary =>
        PerHour is not { } hour || LowestPerHour is not { } lowest ? null
            : !RunsAlways ? $"${hour.ToString("0.######", CultureInfo.InvariantCulture)} an hour"
            : Money.Range(PerMonth(lowest), PerMonth(hour)) + " a month"
                + (Bounds is { } bounds && MaxPerHour is { } most && bounds.Max != Tasks
                    ? FormattableString.Invariant($", {Money.Text(PerMonth(most))} at {bounds.Max} tasks") : "");

    public static decimal PerMonth(decimal perHour) => perHour * TaskCost.HoursPerMonth;

    public ApiObject ToTree()
    {
        var tree = new ApiObject();
        Text("kind", Kind);
        Text("name", Name);
        Text("taskDefinition", TaskDefinition);
        Text("cluster", Cluster);
        Text("region", Region);
        Text("billed", Billed);
        Text("arnRegions", ArnRegions);
        Text("prices", Source);
        Text("missing", Missing);
        if (Tasks is { } tasks)
            tree.Set("tasks", ApiScalar.Integer(tasks));
        Amount("perHour", PerHour);
        if (LowestPerHour != PerHour)
            Amount("lowestPerHour", LowestPerHour);
        if (RunsAlways && PerHour is { } hour)
        {
            tree.Set("perMonth", Number(Money.Cents(PerMonth(hour))));
            if (LowestPerHour is { } lowest && lowest != hour)
                tree.Set("lowestPerMonth", Number(Money.Cents(PerMonth(lowest))));
        }

        if (Bounds is { } bounds)
        {
            tree.Set("minTasks", ApiScalar.Integer(bounds.Min));
            tree.Set("maxTasks", ApiScalar.Integer(bounds.Max));
            Amount("minPerHour", MinPerHour);
            Amount("maxPerHour", MaxPerHour);
        }

        return tree;

        void Text(string key, string value)
        {
            if (value.Length > 0)
                tree.Set(key, ApiScalar.String(value));
        }

        void Amount(string key, decimal? amount)
        {
            if (amount is { } number)
                tree.Set(key, Number(number));
        }
    }

    /// <summary>Null for what <see cref="ToTree"/> did not write.</summary>
    public static CostEntry? Of(ApiNode? node)
    {
        if (node is not ApiObject tree || Text("kind") is not { Length: > 0 } kind || Text("name") is not { Length: > 0 } name)
            return null;
        var perHour = Amount("perHour");
        return new CostEntry(kind, name, Text("region"), Text("billed"), Text("prices"))
        {
            TaskDefinition = Text("taskDefinition"),
            Cluster = Text("cluster"),
            ArnRegions = Text("arnRegions"),
            Missing = Text("missing"),
            Tasks = Count("tasks"),
            PerHour = perHour,
            LowestPerHour = Amount("lowestPerHour") ?? perHour,
            Bounds = Count("minTasks") is { } min && Count("maxTasks") is { } max ? (min, max) : null,
            MinPerHour = Amount("minPerHour"),
            MaxPerHour = Amount("maxPerHour"),
        };

        string Text(string key) => (tree[key] as ApiScalar)?.Text ?? "";

        decimal? Amount(string key) =>
            tree[key] is ApiScalar { Kind: ScalarKind.Number } number
                && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
                && Math.Abs(amount) <= Money.Most
                ? amount
                : null;

        int? Count(string key) => Amount(key) is { } count and >= 0 and <= int.MaxValue ? (int)count : null;
    }

    // No zeros that only the multiplication made.
    private static ApiScalar Number(decimal amount) => ApiScalar.Number(amount.ToString("0.##########", CultureInfo.InvariantCulture));
}
