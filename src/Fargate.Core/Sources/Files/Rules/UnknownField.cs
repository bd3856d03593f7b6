using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>The API has no field of this name.</summary>
internal sealed class UnknownField : Rule
{
    public override string Id => "FARG1502";

    public override string Title => "Unknown field in a task definition file";

    public override string MessageFormat => "'{0}' is not a field of {1}{2}";

    public override string Description =>
        "The AWS CLI and boto3 reject it with \"Unknown parameter in input\"; other tools drop it silently.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    /// <summary>The field that was likely meant, or null.</summary>
    public static string? Nearest(string key, ObjectShape shape) => ClosestMatch.Nearest(key, shape.Fields.Select(it => it.Name));

    /// <summary>What stands at a path, in words.</summary>
    public static string Describe(ApiPath path) => path switch
    {
        { Parent: null } => "a task definition",
        { IsItem: true, Parent.Name: "containerDefinitions" } => "a container definition",
        { IsItem: true } => $"an item of '{path.Parent.Name}'",
        _ => $"'{path.Name}'",
    };

    public static string Advice(string key, string? meant, ApiPath path) =>
        meant is not null ? $": did you mean '{meant}'?"
        : path.Parent is not null && TaskDefinitionShape.Instance[key] is not null ? ": it belongs to the task definition"
        : path.Parent is null && ContainerDefinitionShape.Instance[key] is not null ? ": it belongs to a container definition"
        : "";
}
