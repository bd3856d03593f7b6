using System.Text.Json.Nodes;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests.Rules;

/// <summary>What the rules about containers, ports and their lifecycle say; the other rules are left out.</summary>
internal static class Probe
{
    private static readonly RuleCategory[] Categories = [RuleCategory.Container, RuleCategory.Port, RuleCategory.Lifecycle];

    /// <summary>Of a valid task with one container, <c>web</c>, into which these members are put; a null takes one out.</summary>
    public static string Container(string members, string task = "{}") => Containers(task, members);

    /// <summary>Of a valid task with a container for each of these; the first is <c>web</c>, the others are <c>c1</c>, <c>c2</c> ...</summary>
    public static string Containers(string task, params string[] containers)
    {
        var definition = JsonNode.Parse(task)!.AsObject();
        definition["containerDefinitions"] = new JsonArray([.. containers.Select(WithNameAndImage)]);
        return Task(definition.ToJsonString());
    }

    /// <summary>Of a valid task into which these members are put.</summary>
    public static string Task(string members) => FindingText.Of(Of(Definitions.Findings(Definitions.With(members))));

    public static IEnumerable<Finding> Of(IEnumerable<Finding> findings) => findings.Where(it => Categories.Contains(it.Rule.Category));

    private static JsonNode? WithNameAndImage(string members, int index)
    {
        if (!members.StartsWith('{'))
            return JsonNode.Parse(members);
        var container = new JsonObject { ["name"] = index == 0 ? "web" : $"c{index}", ["image"] = "nginx:1.27" };
        foreach (var (key, value) in JsonNode.Parse(members)!.AsObject())
        {
            if (value is null)
                container.Remove(key);
            else
                container[key] = value.DeepClone();
        }

        return container;
    }
}
