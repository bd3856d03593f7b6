using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>An image has a character that the service refuses, or is too long.</summary>
internal sealed class InvalidImage : TaskDefinitionRule
{
    // As much as tells one image of a registry from another.
    private const int MaxLength = 60;

    public override string Id => "FARG0309";

    public override string Title => "Image reference has an invalid character or digest, or is too long";

    public override string MessageFormat => "Image '{0}' {1}";

    public override string Description =>
        "An image has up to 255 letters, digits and -_:./#, and may end with @sha256: and 64 hexadecimal digits, which do not count. ECS "
        + "returns \"Container.image contains invalid characters.\", also for a variable that was not replaced and for a space at the end.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Image.IsKnown(out var image) && image.Length > 0 && !Images.IsValid(image) && !IsStandIn(image))
                context.Report(container.Image.Path, [Wording.Truncate(image, MaxLength), Fault(image)], Edits(container.Image, image));
        }
    }

    // For the deployment to replace, as "{image}". In a file it is unknown before it comes here, as all placeholders are; in a class nothing
    // else is one, so that a variable that nobody filled in ("nginx:$TAG") is found.
    private static bool IsStandIn(string image) => image[0] == '{' && image[image.Length - 1] == '}';

    private static string Fault(string image)
    {
        var name = Images.WithoutDigest(image);
        foreach (var c in name)
        {
            if (c is '$' or '{' or '}' or '%' or '<' or '>')
                return $"contains '{c}', as if a variable had not been replaced; only letters, digits and -_:./# are allowed";
            if (char.IsWhiteSpace(c))
                return "contains a space; only letters, digits and -_:./# are allowed";
            if (!Images.IsAllowed(c))
                return $"contains '{c}'; only letters, digits and -_:./# are allowed";
        }

        return !Images.HasValidDigest(image) ? "has an invalid digest; it must be @sha256: and 64 hexadecimal digits"
            : name.Length == 0 ? "has no repository"
            : SizeEdits.Invariant($"has {name.Length} characters; the maximum is {Images.MaxLength}, without the digest");
    }

    private static Edit[] Edits(Value<string> value, string image) => image.Trim() is var trimmed && Images.IsValid(trimmed)
        ? [new Edit("trim", "Remove the spaces around the image", Change.Set(value.Path, trimmed))]
        : [];
}
