using System.Text.Json.Nodes;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Fargate.Core.Sources;
using Fargate.Core.Sources.Files;

namespace Fargate.Build.Tests.Fixes;

/// <summary>Logs in the form in which the compiler writes them.</summary>
internal static class Sarif
{
    public static string Log(params JsonObject[] results) => new JsonObject
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject { ["results"] = new JsonArray(results), ["tool"] = new JsonObject() }),
    }.ToJsonString();

    /// <summary>What the compiler says of a file as it is now, with all rules at their defaults.</summary>
    public static IEnumerable<JsonObject> Of(string path)
    {
        var text = File.ReadAllText(path);
        // What is off by default, the compiler leaves out.
        foreach (var finding in TaskDefinitionFile.Read(text).Check(RuleOptions.None).Where(it => it.Rule.Certainty != Certainty.OptIn))
        {
            var before = text[..finding.Span.Start];
            yield return Result(
                finding.Rule.Id, path, before.Count(it => it == '\n') + 1, before.Length - before.LastIndexOf('\n'), finding.Message, finding.Edits);
        }
    }

    public static JsonObject Result(string rule, string path, int line, int column, string message, IReadOnlyList<Edit>? edits = null)
    {
        var result = new JsonObject
        {
            ["ruleId"] = rule,
            ["level"] = "error",
            ["message"] = new JsonObject { ["text"] = message },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
                    ["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = column },
                },
            }),
            ["properties"] = new JsonObject { ["warningLevel"] = 1 },
        };
        if (edits?.Count > 0)
            result["properties"]!["customProperties"] = new JsonObject { [EditText.Property] = EditText.Write(edits), [SourceProperty.Key] = SourceProperty.File };
        return result;
    }

    public static JsonObject At(string level, JsonObject result)
    {
        result["level"] = level;
        return result;
    }

    public static JsonObject Suppressed(JsonObject result)
    {
        result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource" });
        return result;
    }
}
