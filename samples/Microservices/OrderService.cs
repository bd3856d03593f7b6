using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>Orders and payments. The database is brought up to date before the service starts.</summary>
[TaskDefinition("shop-orders", Cpu = 1 * Vcpu, Memory = 2 * GiB, TaskRoleArn = Roles + "shop-orders")]
public sealed partial class OrderService : Shop
{
    private const string Database = "shop.cluster-c1a2b3d4e5f6." + Region + ".rds.amazonaws.com";

    [Container(Registry + "/orders:3.0.1")]
    [PortMapping(8080, Name = "orders", AppProtocol = AppProtocol.Http)]
    [PortMapping(8081, Name = "orders-grpc", AppProtocol = AppProtocol.Grpc)]
    [EnvironmentVariable("ASPNETCORE_HTTP_PORTS", "8080;8081")]
    [EnvironmentVariable("DATABASE_HOST", Database)]
    [LogOption("log_group_name", "/ecs/shop/orders")]
    [DependsOn(typeof(Migrate), ContainerCondition.Success)]
    public sealed class Api : Logged;

    [Container(Registry + "/orders-migrate:3.0.1", Essential = false)]
    [EnvironmentVariable("DATABASE_HOST", Database)]
    [LogOption("log_group_name", "/ecs/shop/orders")]
    public sealed class Migrate : Logged;
}
