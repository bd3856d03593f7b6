using System.Text.Json.Nodes;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests;

/// <summary>
/// Definitions from JSON. The string <c>&lt;unknown&gt;</c> stands for a value that cannot be known, and <c>&lt;open&gt;</c>, as a
/// key or an item, for what may be set elsewhere.
/// </summary>
internal static class Definitions
{
    public const string Unknown = "<unknown>";
    public const string Open = "<open>";

    private const string Valid = """
        {
          "family": "web-app",
          "networkMode": "awsvpc",
          "containerDefinitions": [{ "name": "web", "image": "nginx" }],
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256",
          "memory": "512"
        }
        """;

    public static ApiObject Read(string json)
    {
        var document = JsonReader.Read(json);
        Assert.Null(document.Error);
        return (ApiObject)Marked(document.Root!);
    }

    /// <summary>A definition without a fault, with these members put in; a null takes one out.</summary>
    public static ApiObject With(string members)
    {
        var definition = JsonNode.Parse(Valid)!.AsObject();
        foreach (var (key, value) in JsonNode.Parse(members)!.AsObject())
        {
            if (value is null)
                definition.Remove(key);
            else
                definition[key] = value.DeepClone();
        }

        return Read(definition.ToJsonString());
    }

    /// <summary>What all rules say of <see cref="With"/>, as <see cref="FindingText"/> writes it.</summary>
    public static string Check(string members, params (string Key, string Value)[] options) => Check(With(members), options);

    public static string Check(ApiObject root, params (string Key, string Value)[] options) =>
        FindingText.Of(Findings(root, options));

    /// <summary>What the rules whose ids start so say of <see cref="With"/>, those that are off by default included.</summary>
    public static string CheckOnly(string id, string members, params (string Key, string Value)[] options) =>
        FindingText.Of(AllFindings(With(members), options).Where(it => it.Rule.Id.StartsWith(id, StringComparison.Ordinal)));

    /// <summary>What some rules say of a container that has these fields beside its name, 'web', and its image.</summary>
    public static string CheckContainer(string id, string fields) => CheckOnly(id, $$"""
        { "containerDefinitions": [{ "name": "web", "image": "nginx", {{fields}} }] }
        """);

    /// <summary>What all rules find that are on by default.</summary>
    public static IReadOnlyList<Finding> Findings(ApiObject root, params (string Key, string Value)[] options) =>
        [.. AllFindings(root, options).Where(it => it.Rule.Certainty != Certainty.OptIn)];

    private static IReadOnlyList<Finding> AllFindings(ApiObject root, (string Key, string Value)[] options)
    {
        var findings = ResourceKind.Task.Check(
            root, null, new CheckSettings(new RuleOptions(key => options.Where(it => it.Key == key).Select(it => it.Value).FirstOrDefault())));
        AssertRulesSayTheyHaveEdits(findings);
        return findings;
    }

    /// <summary>Fixes are offered only for a rule that says it has edits.</summary>
    public static void AssertRulesSayTheyHaveEdits(IEnumerable<Finding> findings) =>
        Assert.All(findings, it => Assert.True(it.Edits.Count == 0 || it.Rule.HasEdits, $"{it.Rule.Id} has edits"));

    private static ApiNode Marked(ApiNode node)
    {
        switch (node)
        {
            case ApiScalar { Text: Unknown }:
                return new ApiUnknown();
            case ApiArray list:
                var items = new ApiArray { IsOpen = list.Items.Exists(it => it is ApiScalar { Text: Open }) };
                items.Items.AddRange(list.Items.Where(it => it is not ApiScalar { Text: Open }).Select(Marked));
                return items;
            case ApiObject structure:
                var members = new ApiObject { IsOpen = structure[Open] is not null };
                foreach (var key in structure.Keys.Where(it => it != Open))
                    members.Set(key, Marked(structure[key]!));
                return members;
            default:
                return node;
        }
    }
}
