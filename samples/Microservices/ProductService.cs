using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>The catalogue, with a cache beside it. What the cache may take is limited, so that the service keeps the rest.</summary>
[TaskDefinition("shop-products", Cpu = Vcpu / 2, Memory = 2 * GiB, TaskRoleArn = Roles + "shop-products")]
public sealed partial class ProductService : Shop
{
    [Container(Registry + "/products:1.8.0", MemoryReservation = 1 * GiB)]
    [PortMapping(8080, Name = "products", AppProtocol = AppProtocol.Http)]
    [EnvironmentVariable("ASPNETCORE_HTTP_PORTS", "8080")]
    [EnvironmentVariable("CACHE", "localhost:6379")]
    [LogOption("log_group_name", "/ecs/shop/products")]
    [DependsOn(typeof(Cache), ContainerCondition.Start)]
    public sealed class Api : Logged;

    [Container("public.ecr.aws/docker/library/redis:7.4-alpine", Memory = GiB / 2)]
    [LogOption("log_group_name", "/ecs/shop/products")]
    public sealed class Cache : Logged;
}
