using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>An image from Docker Hub.</summary>
internal sealed class DockerHubImage : TaskDefinitionRule
{
    private const int LongestImage = 60;

    public override string Id => "FARG1009";

    public override string Title => "Image should not come from Docker Hub";

    public override string MessageFormat => "Image '{0}' of {1} is pulled from Docker Hub: copy it to Amazon ECR, or use public.ecr.aws";

    public override string Description =>
        "An image without a registry comes from Docker Hub, which limits the rate of pulls, and which tasks without internet access "
        + "cannot reach. AWS recommends keeping images in Amazon ECR.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            if (container.Image.IsKnown(out var image) && !string.IsNullOrWhiteSpace(image) && ImageName.Of(image).Registry is null)
                context.Report(container.Image.Path, [Wording.Truncate(image, LongestImage), container.Describe()]);
        }
    }
}
