using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>An empty text where the API takes one of a few values.</summary>
internal sealed class EmptyChoice : Rule
{
    public override string Id => "FARG1515";

    public override string Title => "Field with a fixed set of values must not be an empty string";

    public override string MessageFormat => "'{0}' is an empty string; it must be one of {1}: {2}";

    public override string Description =>
        "Some tools write an empty string for a value that is not set, and drop it from their own requests. Others send it, and it is not "
        + "one of the API's values.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public static FileFinding Find(ScalarShape shape, ApiPath path, JsonSpan span)
    {
        var holder = path.Parent!;
        while (holder.IsItem)
            holder = holder.Parent!;
        var isRequired = RequiredFields.Choices.Contains($"{holder.Name}.{path.Name}");
        return new FileFinding(
            new EmptyChoice(),
            span,
            [path.IsItem ? holder.Name : path.Name, string.Join(", ", shape.Values), isRequired ? "set one of them" : "set one of them, or remove the field"],
            isRequired ? [] : [new Edit("remove", path.IsItem ? $"Remove the empty item of '{holder.Name}'" : $"Remove '{path.Name}'", Change.Remove(path))]);
    }
}
