using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>An image that is another one tomorrow.</summary>
internal sealed class MutableImageTag : TaskDefinitionRule
{
    public override string Id => "FARG1008";

    public override string Title => "Image should use a fixed tag or a digest, not 'latest'";

    public override string MessageFormat => "The image of {0} {1}, which can change with every push: use a fixed tag or a digest";

    public override string Description =>
        "With 'latest' it is unclear which version a revision runs, and a rollback to an earlier revision may not restore its image. An "
        + "image without a tag is 'latest'. AWS recommends immutable tags.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (!container.Image.IsKnown(out var image) || string.IsNullOrWhiteSpace(image)
                || ImageName.Of(image) is not { HasDigest: false } name)
            {
                continue;
            }

            if (name.Tag is null)
                context.Report(container.Image.Path, [container.Describe(), "has no tag and therefore means 'latest'"]);
            else if (name.Tag == ImageName.DefaultTag)
                context.Report(container.Image.Path, [container.Describe(), "has the tag 'latest'"]);
        }
    }
}
