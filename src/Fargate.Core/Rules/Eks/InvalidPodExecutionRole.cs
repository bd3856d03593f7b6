using Fargate.Core.Aws;
using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>A pod execution role that is not the ARN of a role.</summary>
internal sealed class InvalidPodExecutionRole : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1304";

    public override string Title => "podExecutionRoleArn must be the ARN of an IAM role";

    public override string MessageFormat => "'{0}' is not the ARN of an IAM role; it must be like arn:aws:iam::123456789012:role/pods";

    public override string Description =>
        "The API requires the ARN of an IAM role that eks-fargate-pods.amazonaws.com may assume.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        if (profile.PodExecutionRoleArn is { } value && value.IsKnown(out var arn) && arn.Length > 0 && !RoleArns.IsArn(arn))
            context.Report(value.Path, [Wording.Truncate(arn, 80)]);
    }
}
