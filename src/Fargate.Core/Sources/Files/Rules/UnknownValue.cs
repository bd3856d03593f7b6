using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A value is none of those that the API has for its field.</summary>
internal sealed class UnknownValue : Rule
{
    public override string Id => "FARG1505";

    public override string Title => "Field must have one of the values that the ECS API defines, such as awsvpc";

    public override string MessageFormat => "'{0}' is not a valid value for '{1}'; it must be one of {2}";

    public override string Description =>
        "ECS returns \"Member must satisfy enum value set\" or \"is not a valid\" value. Values are case-sensitive.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public static FileFinding Find(string value, ScalarShape shape, ApiPath path, JsonSpan span)
    {
        var edits = ClosestMatch.Nearest(value, shape.Values) is { } meant
            ? new[] { new Edit("nearest", $"Use '{meant}'", Change.Set(path, meant)) }
            : [];
        var name = path.IsItem ? path.Parent!.Name : path.Name;
        return new FileFinding(new UnknownValue(), span, [value, name, string.Join(", ", shape.Values)], edits);
    }
}
