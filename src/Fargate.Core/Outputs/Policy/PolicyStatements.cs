using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.Policy;

/// <summary>The statements of a policy: each action once with all of its resources, actions with the same resources in one.</summary>
internal sealed class PolicyStatements
{
    // The version of the language, not of the policy.
    private const string Version = "2012-10-17";

    private readonly SortedDictionary<string, SortedSet<string>> _resources = new(StringComparer.Ordinal);

    /// <summary>What the actions are of, such as <c>ecr</c>.</summary>
    public IReadOnlyList<string> Services => [.. _resources.Keys.Select(it => it.Substring(0, it.IndexOf(':'))).Distinct(StringComparer.Ordinal)];

    public void Allow(string resource, params string[] actions)
    {
        foreach (var action in actions)
        {
            if (!_resources.TryGetValue(action, out var resources))
                _resources[action] = resources = new SortedSet<string>(StringComparer.Ordinal);
            resources.Add(resource);
        }
    }

    public ApiObject ToDocument()
    {
        var document = new ApiObject();
        document.Set("Version", ApiScalar.String(Version));
        var statements = document.GetOrAddArray("Statement");
        foreach (var group in _resources.GroupBy(it => string.Join("\n", it.Value), it => it.Key, StringComparer.Ordinal))
        {
            var statement = new ApiObject();
            statement.Set("Effect", ApiScalar.String("Allow"));
            statement.Set("Action", List(group));
            statement.Set("Resource", List(_resources[group.First()]));
            statements.Items.Add(statement);
        }

        return document;
    }

    private static ApiArray List(IEnumerable<string> texts)
    {
        var list = new ApiArray();
        list.Items.AddRange(texts.Select(ApiScalar.String));
        return list;
    }
}
