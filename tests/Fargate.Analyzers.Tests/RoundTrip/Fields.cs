using System.Text.Json.Nodes;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>What can be said of a shape, and what a document says of it.</summary>
internal static class Fields
{
    public static bool IsIn(string said, string whole) =>
        said == whole || said.StartsWith(whole + ".", StringComparison.Ordinal) || said.StartsWith(whole + "=", StringComparison.Ordinal);

    // "pidMode=host" for a value of a choice, "containerDefinitions.essential=true" for a flag, and the path alone for all else.
    public static IEnumerable<string> Sayable(Shape shape, string path) => shape switch
    {
        ObjectShape it => it.Fields.SelectMany(field => Sayable(field.Shape, Join(path, field.Name))),
        ListShape it => Sayable(it.Item, path),
        ScalarShape { Values.Count: > 0 } it => it.Values.Select(value => $"{path}={value}"),
        ScalarShape { Kind: ScalarKind.Boolean } => [path + "=true", path + "=false"],
        _ => [path],
    };

    public static IEnumerable<string> Said(JsonNode node, Shape shape, string path) => (node, shape) switch
    {
        (JsonObject said, ObjectShape it) => said.SelectMany(member => Said(member.Value!, it[member.Key]!, Join(path, member.Key))),
        (JsonArray said, ListShape it) => said.SelectMany(item => Said(item!, it.Item, path)),
        (_, ScalarShape { Values.Count: > 0 } or ScalarShape { Kind: ScalarKind.Boolean }) => [$"{path}={node}"],
        _ => [path],
    };

    private static string Join(string path, string field) => path.Length == 0 ? field : path + "." + field;
}
