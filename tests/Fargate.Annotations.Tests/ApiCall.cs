using Fargate.Core.Kinds;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Annotations.Tests;

/// <summary>A call of AWS whose input the build writes: AWS's model of it, our shape, and what attributes write.</summary>
internal sealed class ApiCall
{
    private const string Containers = "containerDefinitions";

    private ApiCall(string name, string package, ClassKind kind, string root = "", string besides = "")
    {
        Name = name;
        Package = package;
        Kind = kind;
        Root = root;
        var below = root.Length == 0 ? kind.Shape : kind.Shape[root]!;
        Shape = below is ListShape list ? list.Item : below;
        Model = ModelField.Read(name);
        Ours = [.. Leaves("", Shape).Where(it => !IsBesides(it.Path))];
        Written = WrittenBy().Where(it => !IsBesides(it.Path)).ToLookup(it => it.Path, it => it.Source);

        // What is a text of JSON in the API.
        bool IsBesides(string path) => besides.Length > 0 && path.StartsWith(besides + ".", StringComparison.Ordinal);
    }

    public static IReadOnlyList<ApiCall> All { get; } =
    [
        new("RegisterTaskDefinition", "@aws-sdk/client-ecs", ClassKind.Task),
        new("CreateService", "@aws-sdk/client-ecs", ClassKind.Service, ResourceKind.Service.InputField!),
        new("RunTask", "@aws-sdk/client-ecs", ClassKind.RunTask, ResourceKind.RunTask.InputField!),
        new("CreateCluster", "@aws-sdk/client-ecs", ClassKind.Cluster),
        new("RegisterScalableTarget", "@aws-sdk/client-application-auto-scaling", ClassKind.Service, "scalableTarget"),
        new("PutScalingPolicy", "@aws-sdk/client-application-auto-scaling", ClassKind.Service, "scalingPolicies"),
        new("PutScheduledAction", "@aws-sdk/client-application-auto-scaling", ClassKind.Service, "scheduledActions"),
        new("CreateSchedule", "@aws-sdk/client-scheduler", ClassKind.Schedule, besides: ScheduleShape.Overrides),
        new("CreateFargateProfile", "@aws-sdk/client-eks", ClassKind.FargateProfile),
    ];

    public string Name { get; }

    /// <summary>The package that the model comes from.</summary>
    public string Package { get; }

    public ClassKind Kind { get; }

    public Shape Shape { get; }

    /// <summary>The field of the resource that holds the input of the call; empty where that is the resource itself.</summary>
    private string Root { get; }

    /// <summary>Every field that holds a value, in AWS's newest model.</summary>
    public IReadOnlyList<ModelField> Model { get; }

    /// <summary>The same in our shape.</summary>
    public IReadOnlyList<ModelField> Ours { get; }

    /// <summary>What attributes write, each with its attribute as a user writes it. A list counts as its items, a map as its values.</summary>
    public ILookup<string, string> Written { get; }

    public static ApiCall Of(string name) => All.Single(it => it.Name == name);

    /// <summary>The fields in a form without the marks of lists and maps.</summary>
    public static string Plain(string path) => path.Replace("[]", "", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal);

    private static IEnumerable<ModelField> Leaves(string path, Shape shape) => shape switch
    {
        ObjectShape structure => structure.Fields.SelectMany(it => Leaves(Join(path, it.Name), it.Shape)),
        ListShape list => Leaves(path + "[]", list.Item),
        MapShape map => Leaves(path + "{}", map.Value),
        DocumentShape => [new ModelField(path, "document", [])],
        ScalarShape scalar => [new ModelField(path, TypeOf(scalar), [.. scalar.Values.Order(StringComparer.Ordinal)])],
        _ => throw new InvalidOperationException(path),
    };

    private static string TypeOf(ScalarShape shape) => shape.Kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "boolean",
        _ => ReferenceEquals(shape, Shapes.Number) ? "double" : "integer",
    };

    private IEnumerable<(string Path, string Source)> WrittenBy() =>
        (from shape in AttributeMap.All
         where shape.Target == Kind || (shape.Target == ClassKind.Container && Kind == ClassKind.Task)
         from written in WrittenBy(shape)
         let path = Below(written.Path, shape.Target == ClassKind.Container ? "" : Root)
         where path is not null
         select (Leaf(path), written.Source)).Distinct();

    private static IEnumerable<(string Path, string Source)> WrittenBy(AttributeShape shape)
    {
        var (attribute, root) = ($"[{shape.Name}]", shape.Target == ClassKind.Container ? Containers : "");
        var whole = Join(root, Names(shape.Field));
        foreach (var key in Keys(root, shape.Field))
            yield return (key, attribute);
        if (shape.Kind == AttributeKind.Entry)
        {
            // Its key and value are not fields: they fill the map itself.
            yield return (whole, attribute);
            yield break;
        }

        foreach (var constant in shape.Constants)
            yield return (Join(whole, constant.Field), attribute);
        foreach (var argument in shape.Arguments.Where(it => it.Field.Count > 0))
        {
            var source = char.IsUpper(argument.Name[0]) ? $"[{shape.Name}({argument.Name} = ...)]" : $"[{shape.Name}({argument.Name})]";
            var path = Join(whole, Names(argument.Field));
            foreach (var key in Keys(whole, argument.Field))
                yield return (key, source);
            foreach (var (flag, _) in argument.Type.TrueFor)
                yield return (Join(path, flag), source);
            if (argument.Type.TrueFor.Count > 0)
                continue;
            // Pairs in texts.
            if (argument.Shape is ListShape { Item: ObjectShape pair })
            {
                foreach (var (field, _) in pair.Fields)
                    yield return (Join(path, field), source);
            }
            else
                yield return (path, source);
        }
    }

    // An item that is made where it is missing has its key.
    private static IEnumerable<string> Keys(string whole, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (FieldStep.Parse(fields[i]).KeyField is { } key)
                yield return Join(Join(whole, Names(fields.Take(i + 1))), key);
        }
    }

    private static string Names(IEnumerable<string> fields) => string.Join('.', fields.Select(it => FieldStep.Parse(it).Name));

    private static string? Below(string path, string root) => root.Length == 0 ? path
        : path.StartsWith(root + ".", StringComparison.Ordinal) ? path[(root.Length + 1)..] : null;

    // An option of a log driver is no field of its own: the API has one map for all.
    private string Leaf(string path)
    {
        var leaf = path;
        while (!Ours.Any(it => Plain(it.Path) == leaf) && leaf.Contains('.', StringComparison.Ordinal))
            leaf = leaf[..leaf.LastIndexOf('.')];
        return Ours.Any(it => Plain(it.Path) == leaf && it.Path.EndsWith("{}", StringComparison.Ordinal)) ? leaf : path;
    }

    private static string Join(string path, string field) => path.Length == 0 ? field : field.Length == 0 ? path : $"{path}.{field}";
}
