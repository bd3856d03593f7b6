namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Mistakes in definitions of the AWS CDK, which docs/existing-csharp.md sets beside what the CDK says of them.</summary>
internal static class FaultyStacks
{
    /// <summary>What is wrong, the code, and the rule that says so.</summary>
    public static IReadOnlyList<(string Fault, string Statements, string Rule)> All { get; } =
    [
        ("256 CPU units by default, with 4096 MiB", Task("MemoryLimitMiB = 4096"), "FARG0101"),
        ("300 CPU units", Task("Cpu = 300, MemoryLimitMiB = 512"), "FARG0101"),
        ("Windows with 1024 CPU units and 1024 MiB", Task("Cpu = 1024, MemoryLimitMiB = 1024, RuntimePlatform = new RuntimePlatform { OperatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE }"), "FARG0101"),
        ("Windows on ARM", Task("Cpu = 1024, MemoryLimitMiB = 2048, RuntimePlatform = new RuntimePlatform { OperatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE, CpuArchitecture = CpuArchitecture.ARM64 }"), "FARG0104"),
        ("20 GiB of ephemeral storage", Task("EphemeralStorageGiB = 20"), "FARG0103"),
        ("a health check's timeout of 90 s", Container("HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" }, Interval = Duration.Seconds(120), Timeout = Duration.Seconds(90) }"), "FARG0503"),
        ("11 retries of a health check", Container("HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" }, Retries = 11 }"), "FARG0503"),
        ("a start period of ten minutes", Container("HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" }, StartPeriod = Duration.Minutes(10) }"), "FARG0503"),
        ("host port 8080 for container port 80", Container("PortMappings = new[] { new PortMapping { ContainerPort = 80, HostPort = 8080 } }"), "FARG0401"),
        ("container port 70000", Container("PortMappings = new[] { new PortMapping { ContainerPort = 70000 } }"), "FARG0402"),
        ("one port twice", Container("PortMappings = new[] { new PortMapping { ContainerPort = 80 }, new PortMapping { ContainerPort = 80 } }"), "FARG0406"),
        ("a GPU", Container("GpuCount = 1"), "FARG0303"),
        ("a privileged container", Container("Privileged = true"), "FARG0303"),
        ("DNS servers", Container("DnsServers = new[] { \"10.0.0.2\" }"), "FARG0303"),
        ("a host name", Container("Hostname = \"web\""), "FARG0303"),
        ("the log driver json-file", Container("Logging = LogDrivers.JsonFile()", logs: ""), "FARG0801"),
        ("a stop timeout of 300 s", Container("StopTimeout = Duration.Minutes(5)"), "FARG0506"),
        ("a container with more memory than the task", Container("MemoryLimitMiB = 1024"), "FARG0313"),
        ("containers with more CPU than the task", Container("Cpu = 512"), "FARG0312"),
        ("an invalid container name", Container("ContainerName = \"my web\""), "FARG0308"),
        ("no container", "new FargateTaskDefinition(this, \"Task\");", "FARG0301"),
        ("no essential container", Container("Essential = false"), "FARG0317"),
        ("two containers of one name", Two("ContainerName = \"web\", ", ""), "FARG0302"),
        ("containers that wait for each other", Two("", "web.AddContainerDependencies(new ContainerDependency { Container = other }); other.AddContainerDependencies(new ContainerDependency { Container = web });", Health), "FARG0510"),
        ("waiting for health without a health check", Two("", "web.AddContainerDependencies(new ContainerDependency { Container = other, Condition = ContainerDependencyCondition.HEALTHY });"), "FARG0509"),
        ("a mount of a volume that is not there", Added("web.AddMountPoints(new MountPoint { SourceVolume = \"data\", ContainerPath = \"/data\" });"), "FARG0715"),
        ("a variable and a secret of one name", Container("Environment = new Dictionary<string, string> { [\"A\"] = \"b\" }, Secrets = new Dictionary<string, Secret> { [\"A\"] = Secret.FromSsmParameter(Amazon.CDK.AWS.SSM.StringParameter.FromStringParameterName(this, \"P\", \"/a\")) }"), "FARG0601"),
        ("an image that cannot be", Container("Image = ContainerImage.FromRegistry(\"https://nginx\")", image: ""), "FARG0310"),
        ("a pattern with a definition and a size", Pattern("TaskDefinition = task, MemoryLimitMiB = 2048"), "FARG1601"),
        ("a pattern with a definition and an image", Pattern("TaskDefinition = task, TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry(\"nginx:1.27\") }"), "FARG1602"),
    ];

    private const string Health = "HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" } }, ";

    private static string Task(string props) => $$"""
        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { {{props}} });
        task.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }) });
        """;

    private static string Container(string options, string image = "Image = ContainerImage.FromRegistry(\"nginx:1.27\"), ", string logs = "Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = \"web\" }), ") => $$"""
        var task = new FargateTaskDefinition(this, "Task");
        var web = task.AddContainer("web", new ContainerDefinitionOptions { {{image}}{{logs}}{{options}} });
        """;

    private static string Added(string statements) => Container("") + "\n" + statements;

    private static string Two(string options, string statements, string both = "") => Container(both + options.TrimEnd(' ', ',')) + $$"""

        var other = task.AddContainer("other", new ContainerDefinitionOptions { {{options}}{{both}}Image = ContainerImage.FromRegistry("nginx:1.27"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "other" }) });
        {{statements}}
        """;

    private static string Pattern(string props) => Container("PortMappings = new[] { new PortMapping { ContainerPort = 80 } }") + $$"""

        new ApplicationLoadBalancedFargateService(this, "Service", new ApplicationLoadBalancedFargateServiceProps { {{props}} });
        """;
}
