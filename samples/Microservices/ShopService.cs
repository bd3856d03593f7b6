using Fargate;

namespace Samples;

/// <summary>What the shop's services have in common: their network, how they are replaced, and that they find each other by name.</summary>
[NetworkConfiguration(
    Subnets = new[] { Shop.SubnetA, Shop.SubnetB },
    SecurityGroups = new[] { Shop.SecurityGroup },
    AssignPublicIp = false)]
[DeploymentConfiguration(
    MinimumHealthyPercent = 100, MaximumPercent = 200, DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback)]
[ServiceConnectConfiguration(Namespace = Shop.Cluster)]
[Tag("project", "shop")]
public abstract class ShopService;
