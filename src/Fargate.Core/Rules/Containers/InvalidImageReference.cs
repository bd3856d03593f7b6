using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>An image that is registered but that no registry can have.</summary>
internal sealed class InvalidImageReference : TaskDefinitionRule
{
    // As much as tells one image of a registry from another.
    private const int MaxLength = 60;

    public override string Id => "FARG0310";

    public override string Title => "Image cannot be pulled: repository name, tag or address is not valid";

    public override string MessageFormat => "Image '{0}' cannot be pulled: {1}";

    public override string Description =>
        "ECS accepts the string, but the task cannot pull the image: the repository must be in lower case, and a tag must be 1 to 128 "
        + "letters, digits, underscores, periods and hyphens that do not start with a period or hyphen. A URL, an ARN or a digest alone is "
        + "not an image reference.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (!container.Image.IsKnown(out var image) || !Images.IsValid(image))
                continue;
            if (ImageForm.Of(image) is { } form)
            {
                Report(context, container, image, form);
                continue;
            }

            var repository = Images.Repository(image, out var start);
            var lower = repository.ToLowerInvariant();
            if (lower != repository)
            {
                var corrected = image.Substring(0, start) + lower + image.Substring(start + repository.Length);
                context.Report(
                    container.Image.Path,
                    [Wording.Truncate(image, MaxLength), "the repository must be in lower case"],
                    TagFault(corrected) is null ? [new Edit("lower-case", $"Use '{corrected}'", Change.Set(container.Image.Path, corrected))] : []);
            }
            else if (TagFault(image) is { } fault)
            {
                context.Report(container.Image.Path, [Wording.Truncate(image, MaxLength), fault]);
            }
        }
    }

    private static void Report(RuleContext context, Container container, string image, ImageForm form) => context.Report(
        container.Image.Path,
        [Wording.Truncate(image, MaxLength), form.Fault],
        form.Right is { } right ? [new Edit("reference", $"Use '{right}'", Change.Set(container.Image.Path, right))] : []);

    private static string? TagFault(string image) => Images.Tag(image) switch
    {
        null => null,
        "" => "the tag after the colon is missing",
        { Length: > Images.MaxTagLength } tag => SizeEdits.Invariant($"its tag has {tag.Length} characters, and the maximum is {Images.MaxTagLength}"),
        ['.' or '-', ..] => "a tag must start with a letter, a digit or an underscore",
        // ECS takes it, and no registry does.
        var tag when tag.IndexOf('#') >= 0 => "a tag must not contain '#'",
        _ => null,
    };
}
