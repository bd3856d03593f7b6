using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Annotations.Tests;

/// <summary>The fields of RegisterTaskDefinition as paths, such as <c>containerDefinitions.portMappings.hostPort</c>.</summary>
internal static class ApiFields
{
    private const string Containers = "containerDefinitions";

    /// <summary>Every field that holds a value, a list of values or a map, and none that only holds other fields.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Leaves("", TaskDefinitionShape.Instance)];

    /// <summary>What the attributes write, each with its attribute as a user writes it.</summary>
    public static ILookup<string, string> Written { get; } = AttributeMap.All
        .Where(shape => shape.Target.Resource == ResourceKind.Task)
        .SelectMany(shape => WrittenBy(shape).Select(it => (it.Path, it.Source)))
        .Distinct()
        .ToLookup(it => it.Path, it => it.Source);

    private static IEnumerable<string> Leaves(string path, Shape shape) => shape switch
    {
        ObjectShape structure => structure.Fields.SelectMany(it => Leaves(Join(path, it.Name), it.Shape)),
        ListShape { Item: ObjectShape item } => Leaves(path, item),
        _ => [path],
    };

    private static IEnumerable<(string Path, string Source)> WrittenBy(AttributeShape shape)
    {
        var root = shape.Target == ClassKind.Container ? Containers : "";
        var whole = Join([root, .. shape.Field]);
        // An entry's key and value are not fields: they fill the map itself.
        if (shape.Kind == AttributeKind.Entry)
            return [(whole, $"[{shape.Name}]")];
        return shape.Constants.Select(it => (Leaf(Join(whole, it.Field)), $"[{shape.Name}]"))
            .Concat(shape.Arguments.Select(it => (Leaf(Join([whole, .. it.Field])), Source(shape, it))));
    }

    private static string Source(AttributeShape shape, AttributeArgument argument) =>
        char.IsUpper(argument.Name[0]) ? $"[{shape.Name}({argument.Name} = ...)]" : $"[{shape.Name}({argument.Name})]";

    // An option of a log driver is no field of its own: the API has one map for all.
    private static string Leaf(string path)
    {
        while (!All.Contains(path) && path.Contains('.', StringComparison.Ordinal))
            path = path[..path.LastIndexOf('.')];
        return path;
    }

    private static string Join(params string[] fields) => string.Join('.', fields.Where(it => it.Length > 0));
}
