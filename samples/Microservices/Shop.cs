using Fargate;

namespace Samples;

/// <summary>What the services of the shop have in common. An abstract class writes no file of its own.</summary>
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
}
