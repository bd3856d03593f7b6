using Fargate;

namespace Samples;

/// <summary>
/// What the services of the shop have in common: a role, tags, and a log router beside each. An abstract class writes no file of its own.
/// </summary>
[TaskDefinition(
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/shop-execution",
    CpuArchitecture = CpuArchitecture.Arm64)]
[Tag("project", "shop")]
[Tag("environment", "production")]
public abstract class Shop
{
    public const string Region = "eu-west-1";

    public const string Registry = "123456789012.dkr.ecr." + Region + ".amazonaws.com/shop";

    public const string Roles = "arn:aws:iam::123456789012:role/";

    public const string Cluster = "shop";

    public const string SubnetA = "subnet-0aaaaaaaaaaaaaaaa";

    public const string SubnetB = "subnet-0bbbbbbbbbbbbbbbb";

    public const string SecurityGroup = "sg-0cccccccccccccccc";

    public const string Balancing = "arn:aws:elasticloadbalancing:" + Region + ":123456789012";

    /// <summary>Takes the logs of all containers of a task. Its own say what it could not deliver.</summary>
    [Container("public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", MemoryReservation = 64, User = "0")]
    [FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true)]
    [AwsLogs("/ecs/shop/log-router", Region = Region, StreamPrefix = "router")]
    public abstract class LogRouter;
}
