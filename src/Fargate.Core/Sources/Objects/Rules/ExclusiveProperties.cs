using Fargate.Core.Rules;
using Fargate.Core.Sources.Objects.Values;

namespace Fargate.Core.Sources.Objects.Rules;

/// <summary>Two properties of which the CDK takes one.</summary>
internal sealed class ExclusiveProperties : CodeRule
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";
    private const string Patterns = Ecs + "Patterns.";

    private const string VpcOrCluster = "You can only specify either vpc or cluster. Alternatively, you can leave both blank";

    // With what the CDK throws. Source: aws-cdk-lib 2.160.0, read 2026-11-30.
    private static readonly (string Type, string One, string Other, string Error)[] Pairs =
    [
        (Patterns + "ApplicationLoadBalancedFargateServiceProps", "TaskDefinition", "TaskImageOptions", "You must specify either a taskDefinition or an image, not both."),
        (Patterns + "NetworkLoadBalancedFargateServiceProps", "TaskDefinition", "TaskImageOptions", "You must specify either a taskDefinition or an image, not both."),
        (Patterns + "ApplicationMultipleTargetGroupsFargateServiceProps", "TaskDefinition", "TaskImageOptions", "You must specify only one of TaskDefinition or TaskImageOptions."),
        (Patterns + "NetworkMultipleTargetGroupsFargateServiceProps", "TaskDefinition", "TaskImageOptions", "You must specify only one of TaskDefinition or TaskImageOptions."),
        (Patterns + "QueueProcessingFargateServiceProps", "TaskDefinition", "Image", "You must specify only one of taskDefinition or image"),
        (Patterns + "ScheduledFargateTaskProps", "ScheduledFargateTaskDefinitionOptions", "ScheduledFargateTaskImageOptions", "You must specify either a scheduledFargateTaskDefinitionOptions or scheduledFargateTaskOptions, not both."),
        (Patterns + "ApplicationLoadBalancedFargateServiceProps", "Cluster", "Vpc", VpcOrCluster),
        (Patterns + "NetworkLoadBalancedFargateServiceProps", "Cluster", "Vpc", VpcOrCluster),
        (Patterns + "ApplicationMultipleTargetGroupsFargateServiceProps", "Cluster", "Vpc", VpcOrCluster),
        (Patterns + "NetworkMultipleTargetGroupsFargateServiceProps", "Cluster", "Vpc", VpcOrCluster),
        (Patterns + "QueueProcessingFargateServiceProps", "Cluster", "Vpc", VpcOrCluster),
        (Patterns + "ScheduledFargateTaskProps", "Cluster", "Vpc", VpcOrCluster),
        (Ecs + "AwsLogDriverProps", "LogGroup", "LogRetention", "Cannot specify both `logGroup` and `logRetentionDays`."),
    ];

    public override string Id => "FARG1602";

    public override string Title => "CDK properties that exclude each other are both set";

    public override string MessageFormat => "'{0}' and '{1}' exclude each other, and synthesis fails with \"{2}\": remove one of them";

    public override string Description =>
        "The AWS CDK throws when it synthesises: \"You must specify either a taskDefinition or an image, not both.\", \"Cannot specify both `logGroup` and `logRetentionDays`.\", \""
        + VpcOrCluster + "\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override IReadOnlyCollection<string> Types { get; } = new HashSet<string>(Pairs.Select(it => it.Type), StringComparer.Ordinal);

    public override void Check(CodeObject made, Action<CodeValue, object[]> report)
    {
        foreach (var (_, one, other, error) in Pairs.Where(it => it.Type == made.Type))
        {
            if (Given(made, one) is not null && Given(made, other) is { } second)
                report(second, [one, other, error]);
        }
    }
}
