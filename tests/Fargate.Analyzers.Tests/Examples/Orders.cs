using Fargate;
using static Fargate.Units;

namespace Shop.Hosting;

/// <summary>What every task of the shop has: tags, and a side-car that routes its logs.</summary>
[Tag("team", "shop")]
[Tag("cost-center", "42")]
public abstract class ShopTask
{
    [Container("public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", MemoryReservation = 64, User = "0")]
    [FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true)]
    [AwsLogs("/shop/log-router", Region = "eu-west-1", StreamPrefix = "router")]
    public abstract class LogRouter;
}

[TaskDefinition("orders", Cpu = 1 * Vcpu, Memory = 2 * GiB,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole",
    TaskRoleArn = "arn:aws:iam::123456789012:role/orders",
    OperatingSystemFamily = OperatingSystemFamily.Linux,
    CpuArchitecture = CpuArchitecture.Arm64,
    EphemeralStorageSizeInGiB = 50)]
[EfsVolume(Uploads, "fs-0123456789abcdef0", AccessPointId = "fsap-0123456789abcdef0", TransitEncryption = true, IamAuthorization = true)]
[Volume(Scratch)]
[Tag("service", "orders")]
public partial class Orders : ShopTask
{
    private const string Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1.4.2";
    private const string Uploads = "uploads", Scratch = "scratch";

    [Container(Image, Memory = 1536, User = "1654", ReadonlyRootFilesystem = true, StopTimeout = 60)]
    [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
    [EnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production")]
    [EnvironmentVariable("DOTNET_EnableDiagnostics", "0")]
    [EnvironmentFile("arn:aws:s3:::shop-config/orders.env")]
    [Secret("ConnectionStrings__Orders", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:connectionString::")]
    [MountPoint(Uploads, "/var/uploads")]
    [MountPoint(Scratch, "/tmp")]
    [HealthCheck("CMD", "/app/healthcheck", Interval = 15, Timeout = 5, Retries = 3, StartPeriod = 30)]
    [Ulimit(UlimitName.NoFile, 65536, 65536)]
    [LinuxParameters(InitProcessEnabled = true, DropCapabilities = new[] { LinuxCapability.All })]
    [FireLensLogs]
    [LogOption("Name", "cloudwatch_logs")]
    [LogOption("region", "eu-west-1")]
    [LogOption("log_group_name", "/shop/orders")]
    [DependsOn(typeof(LogRouter), ContainerCondition.Start)]
    [DependsOn(typeof(Migrate), ContainerCondition.Success)]
    public class Api;

    [Container(Image, Essential = false, Memory = 256, User = "1654", Command = new[] { "migrate", "--yes" })]
    [Secret("ConnectionStrings__Orders", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:connectionString::")]
    [AwsLogs("/shop/orders", Region = "eu-west-1", StreamPrefix = "migrate", Mode = LogMode.NonBlocking, MaxBufferSize = "4m")]
    public class Migrate;
}
