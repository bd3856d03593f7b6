using Fargate;

namespace Samples;

/// <summary>Behind the load balancer, and as large as what comes in asks for; by night it is small.</summary>
[Service("gateway", typeof(Gateway),
    Cluster = typeof(ShopCluster), DesiredCount = 2, LaunchType = LaunchType.Fargate, HealthCheckGracePeriodSeconds = 60,
    EnableEcsManagedTags = true, PropagateTags = PropagateTags.Service)]
[LoadBalancer(typeof(Gateway.Proxy), 8080, TargetGroupArn = Shop.Balancing + ":targetgroup/gateway/0123456789abcdef")]
[ScalableTarget(MinCapacity = 2, MaxCapacity = 20)]
[TargetTracking("requests", ScalingMetric.AlbRequestCountPerTarget, 1000,
    ResourceLabel = "app/shop/0123456789abcdef/targetgroup/gateway/0123456789abcdef")]
[TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60, ScaleInCooldown = 120)]
[ScheduledScaling("night", "cron(0 23 * * ? *)", MinCapacity = 1, MaxCapacity = 4, Timezone = "Europe/Dublin")]
[ScheduledScaling("morning", "cron(0 6 * * ? *)", MinCapacity = 2, MaxCapacity = 20, Timezone = "Europe/Dublin")]
public sealed class GatewayHost : ShopService;

/// <summary>Reached by the gateway alone.</summary>
[Service("users", typeof(UserService), Cluster = typeof(ShopCluster), DesiredCount = 2, LaunchType = LaunchType.Fargate)]
[ServiceConnectService("users", Port = 8080, DnsName = "users")]
public sealed class UsersHost : ShopService;

/// <summary>Has no launch type of its own: it takes what the cluster offers, Spot among it.</summary>
[Service("products", typeof(ProductService), Cluster = typeof(ShopCluster), DesiredCount = 2)]
[ServiceConnectService("products", Port = 8080, DnsName = "products")]
public sealed class ProductsHost : ShopService;

/// <summary>Grows by steps, when an alarm says that orders wait.</summary>
[Service("orders", typeof(OrderService), Cluster = typeof(ShopCluster), DesiredCount = 2, LaunchType = LaunchType.Fargate)]
[ServiceConnectService("orders", Port = 8080, DnsName = "orders", PerRequestTimeoutSeconds = 30)]
[ScalableTarget(MinCapacity = 2, MaxCapacity = 10)]
[StepScaling("waiting-orders", AdjustmentType.ChangeInCapacity, Cooldown = 60)]
[StepAdjustment("waiting-orders", 1, MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 100)]
[StepAdjustment("waiting-orders", 3, MetricIntervalLowerBound = 100)]
public sealed class OrdersHost : ShopService;
