using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>What every rule is given beside the resource: what is around it, the team's options, and a place for its findings.</summary>
public sealed class RuleContext
{
    // What runs once costs nothing a month: the titles of corrections give no price.
    private static readonly BuildFacts Unpriced = new(ParameterSet.Parse("\u001e!FargateRegion=none\n"));

    private static readonly IReadOnlyList<ResourceRule> SizeRules = [.. RuleCatalog.About<TaskDefinition>.Rules.Where(it => it is TaskDefinitionRule { IsAboutSize: true })];

    private readonly List<Finding> _findings = [];
    private readonly CheckSettings _settings;
    private readonly Lazy<CostEntry?> _cost;
    private readonly Lazy<Cluster?> _namedCluster;
    private Rule? _rule;

    private RuleContext(ResourceView view, TaskDefinition? task, CheckSettings settings, Func<CostEntry?> cost)
    {
        _settings = settings;
        Task = task;
        // Few rules ask for these, and only once nothing else is left to know.
        _cost = new Lazy<CostEntry?>(cost);
        _namedCluster = new Lazy<Cluster?>(() => (view as IStartsTasks)?.ClusterName is { } name ? settings.FindCluster(name) : null);
    }

    /// <summary>The task that the resource starts, or that runs as its pods; null where it is not known. Of a task definition itself.</summary>
    public TaskDefinition? Task { get; }

    /// <summary>What is known of the project that the resource is in.</summary>
    public BuildFacts Build => _settings.Build;

    /// <summary>How the source that the resource is read from is written.</summary>
    public SourceWords Words => _settings.Words;

    /// <summary>What the resource costs; null where that is not known.</summary>
    public CostEntry? Cost => _cost.Value;

    /// <summary>The cluster in which the resource starts its tasks; null where it is none of the project's.</summary>
    public Cluster? NamedCluster => _namedCluster.Value;

    /// <summary>The value of an option of the team's, or null.</summary>
    public string? Option(string key) => _settings.Options.Find(key);

    /// <summary>Reports a value, or that one is missing.</summary>
    public void Report(ApiPath path, object[] arguments, params Edit[] edits) => _findings.Add(Make(path, arguments, edits));

    /// <summary>Reports the name that a value has, whatever the value.</summary>
    public void ReportName(ApiPath path, object[] arguments, params Edit[] edits) => _findings.Add(Make(path, arguments, edits) with { IsAboutName = true });

    /// <summary>All findings of all rules about a resource, in the order of their ids.</summary>
    /// <param name="view">The resource.</param>
    /// <param name="task">The task that it is about.</param>
    /// <param name="settings">What else the check takes.</param>
    /// <param name="cost">What it costs.</param>
    internal static IReadOnlyList<Finding> CheckAll<TView>(TView view, TaskDefinition? task, CheckSettings settings, Func<CostEntry?> cost)
        where TView : ResourceView
    {
        return CheckAll(view, task, settings, cost, RuleCatalog.About<TView>.Rules);
    }

    /// <summary>What is wrong with the sizes that a task is started with, and not with those of its definition.</summary>
    internal static IEnumerable<Finding> CheckSizes(TaskDefinition? task, OverriddenTask overridden, CheckSettings settings)
    {
        settings = settings with { Build = Unpriced };
        var before = task is null ? [] : Check(task);
        return from finding in Check(overridden.Task)
               where !before.Exists(it => it.Rule.Id == finding.Rule.Id && it.Message == finding.Message)
               select finding with { Path = overridden.PathOf(finding.Path), Edits = [.. finding.Edits.Select(it => Overriding(it, overridden)).OfType<Edit>()] };

        List<Finding> Check(TaskDefinition definition) => CheckAll(definition, definition, settings, () => null, SizeRules);
    }

    // What cannot be said of the one run is nothing that a fix of it could change.
    private static Edit? Overriding(Edit edit, OverriddenTask overridden)
    {
        var changes = edit.Changes.Select(it => overridden.SettableAt(it.Path) is { } path && it.Value is not null ? it with { Path = path } : null).OfType<Change>().ToArray();
        return changes.Length == edit.Changes.Length ? edit with { Changes = changes } : null;
    }

    private static List<Finding> CheckAll(
        ResourceView view, TaskDefinition? task, CheckSettings settings, Func<CostEntry?> cost, IReadOnlyList<ResourceRule> rules)
    {
        var context = new RuleContext(view, task, settings, cost);
        foreach (var rule in rules)
        {
            context._rule = rule;
            rule.CheckView(view, context);
        }

        return context._findings;
    }

    private Finding Make(ApiPath path, object[] arguments, Edit[] edits) =>
        new(_rule!, path, Array.ConvertAll(arguments, it => Convert.ToString(it, CultureInfo.InvariantCulture)), edits);
}
