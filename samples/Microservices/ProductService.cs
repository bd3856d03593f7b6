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
    [AwsLogs("/ecs/shop/products", Region = Region, StreamPrefix = "api")]
    [DependsOn(typeof(Cache), ContainerCondition.Start)]
    public sealed class Api;

    [Container("public.ecr.aws/docker/library/redis:7.4-alpine", Memory = GiB / 2)]
    [AwsLogs("/ecs/shop/products", Region = Region, StreamPrefix = "cache")]
    public sealed class Cache;
}
