using System.Globalization;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Growth;

/// <summary>
/// Definitions of any length, in every shape that the API has room for: each list and each map with many items of each kind, right and wrong, and
/// each text made of one part over and over.
/// </summary>
internal static class GrownFiles
{
    private static readonly (string Name, string Json)[] TaskMembers =
    [
        ("family", "\"web\""), ("cpu", "\"256\""), ("memory", "\"512\""), ("networkMode", "\"awsvpc\""), ("requiresCompatibilities", "[\"FARGATE\"]"),
    ];

    private static readonly (string Name, string Json)[] ContainerMembers = [("name", "\"web\""), ("image", "\"shop/web:1.0\"")];

    private static readonly string Task = Head(TaskMembers, "");
    private static readonly string Container = Head(ContainerMembers, "");

    private static readonly string[] Parts =
    [
        "$", "__a", "__a__ ", "{", "{a ", "{{", "${", "$(", "<", "<a", "%a", "%{", "#a", "@a", "@", "#{", "a", "A", "a.", "a:", "a/", "a-", "a,", " ", "\\n", "arn:", "1", "0.", "*", "&&", "\\u0301", "é",
    ];

    /// <summary>The shapes; each makes a file of about so many characters.</summary>
    public static IEnumerable<(string Name, Func<int, string> Of)> All()
    {
        var files = new List<(string Name, Func<int, string> Of)>();
        Object(TaskDefinitionShape.Instance, "", "", "", files);
        foreach (var part in Parts)
        {
            files.Add(($"a name of '{part}'", length => $$"""{{Task}}"{{Repeat(part, length)}}":1,"containerDefinitions":[]}"""));
            files.Add(($"a label of '{part}'", length => $$$"""{{{Task}}}"containerDefinitions":[{{{Container}}}"dockerLabels":{"{{{Repeat(part, length)}}}":"x"}}]}"""));
        }

        files.Add(("names that no one knows", length => $"{Task}{Items(length, i => $"\"x{i}\":1")}}}"));
        files.Add(("one name many times", length => $"{Task}{Items(length, _ => "\"family\":\"web\"")}}}"));
        files.Add(("numbers", length => $"{Task}\"x\":{Repeat("1", length)}}}"));
        return files;
    }

    private static void Object(ObjectShape shape, string path, string before, string after, List<(string Name, Func<int, string> Of)> files)
    {
        foreach (var (field, below) in shape.Fields)
        {
            var head = shape == TaskDefinitionShape.Instance ? Head(TaskMembers, field) : path == "containerDefinitions" ? Head(ContainerMembers, field) : "{";
            var tail = shape == TaskDefinitionShape.Instance && field != "containerDefinitions" ? $$""","containerDefinitions":[{{Container.TrimEnd(',')}}}]}""" : "}";
            Any(below, $"{path}.{field}".TrimStart('.'), $"{before}{head}\"{field}\":", tail + after, files);
        }
    }

    private static void Any(Shape shape, string path, string before, string after, List<(string Name, Func<int, string> Of)> files)
    {
        switch (shape)
        {
            case ObjectShape structure:
                Object(structure, path, before, after, files);
                break;
            case ListShape list:
                foreach (var (kind, item) in ItemsOf(list.Item))
                    files.Add(($"{path}: {kind}", length => $"{before}[{Items(length, item)}]{after}"));
                Any(list.Item, path, before + "[", "]" + after, files);
                break;
            case MapShape:
                files.Add(($"{path}: keys", length => $"{before}{{{Items(length, i => $"\"k{i}\":\"v{i}\"")}}}{after}"));
                files.Add(($"{path}: keys with every other wrong", length => $"{before}{{{Items(length, i => $"\"k{i}\":{(i % 2 == 0 ? "\"v\"" : "1")}")}}}{after}"));
                break;
            case ScalarShape { Kind: ScalarKind.String, Values.Count: 0 }:
                // Not each part in each text: there are many of both, and they meet elsewhere.
                foreach (var part in Parts.Where((_, i) => (i + path.Length) % 8 == 0))
                    files.Add(($"{path}: a text of '{part}'", length => $"{before}\"{Repeat(part, length)}\"{after}"));
                break;
        }
    }

    private static IEnumerable<(string Kind, Func<int, string> Item)> ItemsOf(Shape shape)
    {
        yield return ("items", i => Value(shape, i));
        yield return ("the same items", _ => Value(shape, 1));
        yield return ("structures with nothing in them", _ => "{}");
        yield return ("numbers", i => Number(i));
        yield return ("nulls", _ => "null");
        if (shape is ObjectShape structure)
            yield return ("items of wrong values", i => $"{{{string.Join(",", structure.Fields.Select(it => $"\"{it.Name}\":{{\"x\":{Number(i)}}}"))}}}");
    }

    private static string Value(Shape shape, int index) => shape switch
    {
        ObjectShape it => $"{{{string.Join(",", it.Fields.Where(field => field.Shape is ScalarShape).Select(field => $"\"{field.Name}\":{Value(field.Shape, index)}"))}}}",
        ScalarShape { Kind: ScalarKind.Number } => Number(index),
        ScalarShape { Kind: ScalarKind.Boolean } => "true",
        ScalarShape { Values.Count: > 0 } it => $"\"{it.Values[index % it.Values.Count]}\"",
        _ => $"\"x{Number(index)}\"",
    };

    private static string Items(int length, Func<int, string> item)
    {
        var items = new List<string>();
        for (var i = 0; length > 0; i++)
        {
            items.Add(item(i));
            length -= items[i].Length + 1;
        }

        return string.Join(",", items);
    }

    // All but one, which the rest of the file says.
    private static string Head((string Name, string Json)[] members, string field) =>
        "{" + string.Concat(members.Where(it => it.Name != field).Select(it => $"\"{it.Name}\":{it.Json},"));

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
