using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Parameters;

namespace Fargate.Core.Rules;

/// <summary>What a rule is given: a definition, the team's options, and a place for its findings.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings = [];
    private readonly RuleOptions _options;
    private Rule? _rule;

    private RuleContext(TaskDefinition task, RuleOptions options, BuildFacts build)
    {
        Task = task;
        Build = build;
        _options = options;
    }

    public TaskDefinition Task { get; }

    /// <summary>What is known of the project that the definition is in.</summary>
    public BuildFacts Build { get; }

    /// <summary>All findings of all rules about a definition, in the order of their ids.</summary>
    public static IReadOnlyList<Finding> CheckAll(TaskDefinition task, RuleOptions options, BuildFacts? build = null)
    {
        var context = new RuleContext(task, options, build ?? BuildFacts.None);
        foreach (var rule in RuleCatalog.TaskDefinitionRules)
        {
            if (rule.IsFargateOnly && task.RequiresFargate != true)
                continue;
            context._rule = rule;
            rule.Check(context);
        }

        return context._findings;
    }

    /// <summary>The value of an option of the team's, or null.</summary>
    public string? Option(string key) => _options.Find(key);

    public void Report(ApiPath path, object[] arguments, params Edit[] edits)
    {
        var texts = Array.ConvertAll(arguments, it => Convert.ToString(it, CultureInfo.InvariantCulture));
        _findings.Add(new Finding(_rule!, path, texts, edits));
    }
}
