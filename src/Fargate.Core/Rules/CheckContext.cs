using System.Globalization;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>What every rule is given: the team's options, what is known of the build, and a place for its findings.</summary>
public abstract class CheckContext
{
    private readonly List<Finding> _findings = [];
    private readonly RuleOptions _options;
    private Rule? _rule;

    private protected CheckContext(RuleOptions options, BuildFacts? build)
    {
        _options = options;
        Build = build ?? BuildFacts.None;
    }

    /// <summary>What is known of the project that the definition is in.</summary>
    public BuildFacts Build { get; }

    /// <summary>The value of an option of the team's, or null.</summary>
    public string? Option(string key) => _options.Find(key);

    public void Report(ApiPath path, object[] arguments, params Edit[] edits)
    {
        var texts = Array.ConvertAll(arguments, it => Convert.ToString(it, CultureInfo.InvariantCulture));
        _findings.Add(new Finding(_rule!, path, texts, edits));
    }

    private protected IReadOnlyList<Finding> Run<TRule>(IEnumerable<TRule> rules, Action<TRule> check)
        where TRule : Rule
    {
        foreach (var rule in rules)
        {
            _rule = rule;
            check(rule);
        }

        return _findings;
    }
}
