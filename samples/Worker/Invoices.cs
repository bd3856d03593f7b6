using Fargate;
using static Fargate.Units;

namespace Samples;

/// <summary>
/// A worker that turns orders into invoices: on ARM64, with a shared folder on EFS. The database is brought up to date before it
/// starts, and its logs go through a router.
/// </summary>
[TaskDefinition("invoices", Cpu = 1 * Vcpu, Memory = 2 * GiB,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/invoices-execution",
    TaskRoleArn = "arn:aws:iam::123456789012:role/invoices",
    OperatingSystemFamily = OperatingSystemFamily.Linux,
    CpuArchitecture = CpuArchitecture.Arm64)]
[EfsVolume(Documents, "fs-0123456789abcdef0", AccessPointId = "fsap-0123456789abcdef0", TransitEncryption = true, IamAuthorization = true)]
[Tag("project", "shop")]
[Tag("service", "invoices")]
public sealed partial class Invoices
{
    private const string Region = "eu-west-1";
    private const string Image = "123456789012.dkr.ecr." + Region + ".amazonaws.com/shop/invoices:2.6.0";
    private const string Database = "arn:aws:secretsmanager:" + Region + ":123456789012:secret:shop/invoices-AbCdEf:connectionString::";
    private const string Documents = "documents";

    // When it is stopped, it has the time to finish the invoice at hand. It writes to /tmp and to the shared folder only.
    [Container(Image, MemoryReservation = 1 * GiB, User = "1654", ReadonlyRootFilesystem = true, StopTimeout = 90)]
    [EnvironmentVariable("DOTNET_ENVIRONMENT", "Production")]
    [EnvironmentVariable("Queue__Url", "https://sqs." + Region + ".amazonaws.com/123456789012/invoices")]
    [EnvironmentFile("arn:aws:s3:::shop-config/invoices.env")]
    [Secret("ConnectionStrings__Invoices", Database)]
    [Secret("Mail__ApiKey", "arn:aws:ssm:" + Region + ":123456789012:parameter/shop/invoices/mail-api-key")]
    [MountPoint(Documents, "/var/documents")]
    [Tmpfs("/tmp", 64, MountOptions = new[] { "noexec", "nosuid" })]
    [HealthCheck("CMD-SHELL", "find /tmp/alive -mmin -1 | grep -q .", Interval = 30, Timeout = 5, Retries = 3, StartPeriod = 60)]
    [Ulimit(UlimitName.NoFile, 65536, 65536)]
    [LinuxParameters(InitProcessEnabled = true, DropCapabilities = new[] { LinuxCapability.All })]
    [FireLensLogs]
    [LogOption("Name", "cloudwatch_logs")]
    [LogOption("region", Region)]
    [LogOption("log_group_name", "/ecs/shop/invoices")]
    [LogOption("log_stream_prefix", "worker/")]
    [DependsOn(typeof(LogRouter), ContainerCondition.Start)]
    [DependsOn(typeof(Migrate), ContainerCondition.Success)]
    public sealed class Worker;

    [Container(Image, Essential = false, Memory = GiB / 4, User = "1654", Command = new[] { "migrate" }, StartTimeout = 120)]
    [Secret("ConnectionStrings__Invoices", Database)]
    [Tmpfs("/tmp", 64, MountOptions = new[] { "noexec", "nosuid" })]
    [AwsLogs("/ecs/shop/invoices", Region = Region, StreamPrefix = "migrate")]
    public sealed class Migrate;

    [Container("public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", MemoryReservation = 64, User = "0")]
    [FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true)]
    [AwsLogs("/ecs/shop/log-router", Region = Region, StreamPrefix = "invoices")]
    public sealed class LogRouter;
}
