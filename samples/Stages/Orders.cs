using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>
/// A service that runs as one small task on Spot in the test, and as three tasks or more in production. The build writes a folder for each stage:
/// <c>fargate/test</c> and <c>fargate/production</c>, and <c>fargate/summary.md</c> with both side by side.
/// </summary>
[TaskDefinition("orders", Cpu = Vcpu / 4, Memory = GiB / 2, CpuArchitecture = CpuArchitecture.Arm64,
    ExecutionRoleArn = "arn:aws:iam::${Account}:role/orders-execution")]
[TaskDefinition(Stage = "production", Cpu = Vcpu / 2, Memory = 1 * GiB)]
[Service("orders", Cluster = "shop-${FargateStage}", DesiredCount = 1)]
[Service("orders", Stage = "production", DesiredCount = 3)]
[NetworkConfiguration(Subnets = new[] { "subnet-0123456789abcdef0", "subnet-0123456789abcdef1" })]
[CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1, Stage = "test")]
[CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1, Stage = "production")]
[DeploymentConfiguration(DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback)]
[ScalableTarget(MinCapacity = 3, MaxCapacity = 12, Stage = "production")]
[TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60, Stage = "production")]
[Tag("service", "orders")]
public sealed partial class Orders
{
    [Container("${Account}.dkr.ecr.eu-west-1.amazonaws.com/shop/orders:${ImageTag}", User = "1654")]
    [PortMapping(8080, Name = "http")]
    [EnvironmentVariable("DOTNET_ENVIRONMENT", "Staging")]
    [EnvironmentVariable("DOTNET_ENVIRONMENT", "Production", Stage = "production")]
    [AwsLogs("/ecs/shop/orders", Region = "eu-west-1", StreamPrefix = "api")]
    public sealed class Api;

    /// <summary>Fills the shop with orders: only in the test.</summary>
    [Container("${Account}.dkr.ecr.eu-west-1.amazonaws.com/shop/load:2.0", Essential = false, User = "1654", Stage = "test")]
    [AwsLogs("/ecs/shop/load", Region = "eu-west-1", StreamPrefix = "load")]
    public sealed class Load;
}
