using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The API has no field of this name.</summary>
internal sealed class UnknownField : Rule
{
    // What people write for other people. No other field is meant by it.
    private static readonly string[] Remarks = ["comment", "comments", "description", "note", "notes"];

    public override string Id => "FARG1502";

    public override string Title => "Unknown field in a task definition file";

    public override string MessageFormat => "'{0}' is not a field of {1}{2}";

    public override string Description =>
        "The AWS CLI and boto3 reject it with \"Unknown parameter in input\"; other tools drop it silently.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    /// <summary>The field that was likely meant, or null.</summary>
    public static string? Nearest(string key, ObjectShape shape) =>
        Array.IndexOf(Remarks, key.ToLowerInvariant()) >= 0 ? null : ClosestMatch.Nearest(key, shape.Fields.Select(it => it.Name));

    /// <summary>Whether a value is of the kind that a field has: only then is another name all that it lacks.</summary>
    public static bool Fits(ApiNode value, Shape? shape) => value switch
    {
        ApiObject => shape is ObjectShape or MapShape,
        ApiArray => shape is ListShape,
        ApiScalar => shape is ScalarShape,
        _ => true,
    };

    /// <summary>What stands at a path, in words.</summary>
    public static string Describe(ApiPath path) => path switch
    {
        { Parent: null } => "a task definition",
        { IsItem: true, Parent.Name: "containerDefinitions" } => "a container definition",
        { IsItem: true } => $"an item of '{path.Parent.Name}'",
        _ => $"'{path.Name}'",
    };

    public static string Advice(string key, string? meant, ObjectShape shape, ApiPath path) =>
        meant is not null ? $": did you mean '{meant}'?"
        : path.Parent is not null && TaskDefinitionShape.Instance[key] is not null ? ": it belongs to the task definition"
        : path.Parent is null && ContainerDefinitionShape.Instance[key] is not null ? ": it belongs to a container definition"
        : HolderOf(key, shape) is { } holder ? $": it belongs to '{holder}'"
        : "";

    // Where there are several, no one can tell which is meant.
    private static string? HolderOf(string key, ObjectShape shape)
    {
        // A type or a name could be anything's.
        if (key.Length <= 4)
            return null;
        var holders = shape.Fields.Where(it => shape[it.Name] is ObjectShape inner && inner[key] is not null).Select(it => it.Name).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }
}
