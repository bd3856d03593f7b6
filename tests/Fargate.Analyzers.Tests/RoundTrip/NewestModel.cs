using System.Text.Json;
using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>AWS's newest model of a call, as eng/models has it: what the library of the AWS CLI does not know yet is checked by it.</summary>
internal sealed class NewestModel
{
    // By the path of the field, with the marks of lists and maps.
    private readonly Dictionary<string, (string Type, string[] Values)> _fields = [];
    private readonly HashSet<string> _structures = [];
    private readonly HashSet<string> _required = [];

    public NewestModel(string call)
    {
        foreach (var line in File.ReadLines(RulePage.RepositoryFile($"eng/models/{call}.tsv")))
        {
            var columns = line.Split('\t');
            var path = "";
            var marked = columns[0].Split('.');
            foreach (var step in marked)
            {
                _structures.Add(path);
                path = (path.Length == 0 ? "" : path + ".") + step.Replace("!", "", StringComparison.Ordinal);
                if (step.Contains('!', StringComparison.Ordinal))
                    _required.Add(path.TrimEnd('[', ']', '{', '}'));
            }

            _fields.Add(path, (columns[1], columns.Length > 2 ? columns[2].Split('|') : []));
        }
    }

    /// <summary>What the model refuses of a document; empty for nothing.</summary>
    public IEnumerable<string> Check(JsonNode? node, string path = "")
    {
        if (_fields.TryGetValue(path, out var field))
            return IsOf(node, field.Type) && (field.Values.Length == 0 || field.Values.Contains((string?)node)) ? [] : [$"{path}: {node?.ToJsonString()}"];
        return node switch
        {
            JsonObject map when _fields.ContainsKey(path + "{}") => map.SelectMany(it => Check(it.Value, path + "{}")),
            JsonArray list => list.SelectMany(it => Check(it, path + "[]")),
            JsonObject structure when _structures.Contains(path) =>
                structure.SelectMany(it => Check(it.Value, Below(path, it.Key))).Concat(Missing(structure, path)),
            _ => [$"{path} is not known"],
        };
    }

    private IEnumerable<string> Missing(JsonObject structure, string path) => _required
        .Where(it => it.StartsWith(Below(path, ""), StringComparison.Ordinal) && !it[Below(path, "").Length..].Contains('.', StringComparison.Ordinal))
        .Where(it => !structure.ContainsKey(it[Below(path, "").Length..]))
        .Select(it => it + " is missing");

    private static bool IsOf(JsonNode? node, string type) => (type, node?.GetValueKind()) switch
    {
        ("document", _) => true,
        ("string" or "timestamp", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("double", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => node!.ToJsonString().All(it => char.IsAsciiDigit(it) || it == '-'),
        _ => false,
    };

    private static string Below(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";
}
