using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>The only service that the load balancer knows. It reaches the others by their Service Connect names.</summary>
[TaskDefinition("shop-gateway", Cpu = Vcpu / 2, Memory = 1 * GiB, TaskRoleArn = Roles + "shop-gateway")]
public sealed partial class Gateway : Shop
{
    [Container(Registry + "/gateway:2.3.0")]
    [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
    [EnvironmentVariable("USERS_URL", "http://users:8080")]
    [EnvironmentVariable("ORDERS_URL", "http://orders:8080")]
    [EnvironmentVariable("PRODUCTS_URL", "http://products:8080")]
    [LogOption("log_group_name", "/ecs/shop/gateway")]
    public sealed class Proxy : Logged;
}
