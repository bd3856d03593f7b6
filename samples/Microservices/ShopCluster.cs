using Fargate;

namespace Samples;

/// <summary>Where all of the shop runs, and the names by which its services find each other.</summary>
[Cluster(Shop.Cluster, ContainerInsights = ContainerInsights.Enhanced, ServiceConnectNamespace = Shop.Cluster)]
[CapacityProviderStrategy(FargateCapacity.Fargate, Base = 1, Weight = 1)]
[CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 3)]
[Tag("project", "shop")]
public static class ShopCluster;
