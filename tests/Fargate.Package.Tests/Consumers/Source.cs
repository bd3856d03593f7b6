namespace Fargate.Package.Tests.Consumers;

/// <summary>The C# of the consumers.</summary>
internal static class Source
{
    public const string Out = "bin/Debug/net10.0/fargate";

    public const string Obj = "obj/Debug/net10.0/fargate";

    /// <summary>What the build says of the files of <see cref="Task"/>.</summary>
    public const string Summary = "256 CPU units, 512 MiB, 2 containers";

    public const string PolicySummary = "allows the execution role logs, s3, secretsmanager";

    /// <summary>A definition of the size that a team has, with a role that gets its policy, in a region of which no price is known.</summary>
    public static string Task(string className, string family, int memory = 512, string containerName = "Main") => $$"""
        using Fargate;
        using static Fargate.Units;

        [TaskDefinition("{{family}}", Cpu = Vcpu / 4, Memory = {{memory}}, EphemeralStorageSizeInGiB = 30,
            ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution", TaskRoleArn = "arn:aws:iam::123456789012:role/shop")]
        [EfsVolume("uploads", "fs-0123456789abcdef0", TransitEncryption = true)]
        [Tag("team", "shop")]
        public partial class {{className}}
        {
            [Container("nginx:1.27", User = "1654", Command = new[] { "nginx", "-g", "daemon off;" }, StopTimeout = 60)]
            [PortMapping(80, Name = "http", AppProtocol = AppProtocol.Http)]
            [EnvironmentVariable("LOG_LEVEL", "info")]
            [EnvironmentFile("arn:aws:s3:::shop-config/web.env")]
            [Secret("DB_PASSWORD", "arn:aws:secretsmanager:eu-central-2:123456789012:secret:db-AbCdEf")]
            [MountPoint("uploads", "/var/uploads")]
            [HealthCheck("CMD", "/healthcheck", Interval = 15, Timeout = 5, Retries = 3)]
            [Ulimit(UlimitName.NoFile, 65536, 65536)]
            [LinuxParameters(InitProcessEnabled = true, DropCapabilities = new[] { LinuxCapability.All })]
            [FireLensLogs]
            [LogOption("Name", "cloudwatch_logs")]
            [DependsOn(typeof(LogRouter), ContainerCondition.Start)]
            public class {{containerName}};

            [Container("fluent-bit:2.32", MemoryReservation = 64)]
            [FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true)]
            [AwsLogs("/shop/router", Region = "eu-central-2", StreamPrefix = "router")]
            public class LogRouter;
        }

        """;

    /// <summary>A definition as a file, without a fault where its memory is a size; that is in line 6, from column 13 on.</summary>
    public static string Json(int memory = 512) => $$"""
        {
          "family": "web-app",
          "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"],
          "cpu": "256",
          "memory": "{{memory}}",
          "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
        }

        """;
}
