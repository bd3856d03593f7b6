using System.Text.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.CdkOracle;

/// <summary>Holds what is read of code against what CloudFormation is told: each field that is claimed to be known.</summary>
internal sealed class Comparison
{
    // Where CloudFormation has another name than the API.
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal) { ["proxyConfigurationProperties"] = "properties" };

    public List<string> Differences { get; } = [];

    /// <summary>Fields with a value that is known.</summary>
    public int Values { get; private set; }

    /// <summary>Fields that are known to be absent.</summary>
    public int Absences { get; private set; }

    /// <summary>Fields that are there and of which nothing is known, by their paths.</summary>
    public Dictionary<string, int> Unknown { get; } = new(StringComparer.Ordinal);

    public void Compare(ApiObject read, JsonElement template) => Compare(read, template, TaskDefinitionShape.Instance, "", "");

    private void Compare(ApiNode? read, JsonElement? template, Shape? shape, string path, string kind)
    {
        switch (read)
        {
            case ApiUnknown:
                if (template is not null)
                    Unknown[kind] = Unknown.GetValueOrDefault(kind) + 1;
                break;
            case null:
                Absences++;
                if (!IsEmpty(template))
                    Differences.Add($"{path}: nothing is read, the template has {template}");
                break;
            case ApiScalar scalar:
                Values++;
                if (template is not { } value || !IsSame(scalar, value))
                    Differences.Add($"{path}: {scalar.Text} ({scalar.Kind}) is read, the template has {template?.GetRawText() ?? "nothing"}");
                break;
            case ApiObject structure when template is null or { ValueKind: JsonValueKind.Object }:
                Structure(structure, template, shape, path, kind);
                break;
            case ApiArray list when template is null or { ValueKind: JsonValueKind.Array }:
                List(list, template is { } items ? [.. items.EnumerateArray()] : [], (shape as ListShape)?.Item, path, kind);
                break;
            default:
                Differences.Add($"{path}: {read.GetType().Name} is read, the template has {template}");
                break;
        }
    }

    private void Structure(ApiObject structure, JsonElement? template, Shape? shape, string path, string kind)
    {
        var fields = template?.EnumerateObject().ToDictionary(it => NameOf(it.Name, shape), it => it.Value, StringComparer.Ordinal) ?? [];
        foreach (var key in structure.Keys)
            Compare(structure[key], fields.TryGetValue(key, out var value) ? value : null, ShapeOf(shape, key), $"{path}.{key}", $"{kind}.{(shape is MapShape ? "*" : key)}");
        if (structure.IsOpen)
            return;
        foreach (var name in fields.Keys.Concat((shape as ObjectShape)?.Fields.Select(it => it.Name) ?? []).Distinct().Where(it => structure[it] is null))
            Compare(null, fields.TryGetValue(name, out var value) ? value : null, null, $"{path}.{name}", kind);
    }

    private void List(ApiArray list, List<JsonElement> items, Shape? shape, string path, string kind)
    {
        if (list.IsOpen ? list.Items.Count > items.Count : list.Items.Count != items.Count)
        {
            Differences.Add($"{path}: {list.Items.Count} items are read, the template has {items.Count}");
            return;
        }

        // Of an open list the items that are seen stand somewhere.
        if (list.IsOpen)
            return;
        for (var i = 0; i < list.Items.Count; i++)
            Compare(list.Items[i], items[i], shape, $"{path}[{Pen.Text(i)}]", kind + "[]");
    }

    private static string NameOf(string name, Shape? shape)
    {
        if (shape is not ObjectShape structure)
            return name;
        var field = Renamed.GetValueOrDefault(char.ToLowerInvariant(name[0]) + name[1..], name);
        return structure.Fields.FirstOrDefault(it => string.Equals(it.Name, field, StringComparison.OrdinalIgnoreCase)).Name ?? name;
    }

    private static Shape? ShapeOf(Shape? shape, string key) => shape switch
    {
        ObjectShape it => it[key],
        MapShape it => it.Value,
        _ => null,
    };

    private static bool IsSame(ApiScalar scalar, JsonElement value) => (scalar.Kind, value.ValueKind) switch
    {
        (ScalarKind.String, JsonValueKind.String) => scalar.Text == value.GetString(),
        (ScalarKind.Number, JsonValueKind.Number) => scalar.Text == value.GetRawText(),
        (ScalarKind.Boolean, JsonValueKind.True or JsonValueKind.False) => scalar.Text == (value.GetBoolean() ? "true" : "false"),
        _ => false,
    };

    private static bool IsEmpty(JsonElement? value) => value is null
        || value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0
        || value is { ValueKind: JsonValueKind.Object } it && it.EnumerateObject().All(field => IsEmpty(field.Value));
}
