namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Each property and each method of the CDK's classes, and the field that comes of it. <c>eng/cdk-oracle.sh</c> asks the CDK itself.</summary>
public class CdkTableTests
{
    private const string Image = "Image = ContainerImage.FromRegistry(\"nginx:1.27\")";

    public static TheoryData<string, string> OfTasks { get; } = new()
    {
        { "", "cpu: \"256\", memory: \"512\"" },
        { "Cpu = 512, MemoryLimitMiB = 1024", "cpu: \"512\", memory: \"1024\"" },
        { "EphemeralStorageGiB = 30", "ephemeralStorage: {sizeInGiB: 30}, cpu: \"256\", memory: \"512\"" },
        { "PidMode = PidMode.TASK", "pidMode: \"task\", cpu: \"256\", memory: \"512\"" },
        { "RuntimePlatform = new RuntimePlatform { CpuArchitecture = CpuArchitecture.ARM64, OperatingSystemFamily = OperatingSystemFamily.Of(\"LINUX\") }",
            "runtimePlatform: {cpuArchitecture: \"ARM64\", operatingSystemFamily: \"LINUX\"}, cpu: \"256\", memory: \"512\"" },
        { "RuntimePlatform = new RuntimePlatform { OperatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE }",
            "runtimePlatform: {operatingSystemFamily: \"WINDOWS_SERVER_2022_CORE\"}, cpu: \"256\", memory: \"512\"" },
        { "ProxyConfiguration = null", "cpu: \"256\", memory: \"512\"" },
        { "Volumes = new[] { new Volume { Name = \"a\", Host = new Host { SourcePath = \"/a\" } } }", "volumes: [{name: \"a\", host: {sourcePath: \"/a\"}}], cpu: \"256\", memory: \"512\"" },
        { "Volumes = [new Volume { Name = \"a\", ConfiguredAtLaunch = true }]", "volumes: [{name: \"a\", configuredAtLaunch: true}], cpu: \"256\", memory: \"512\"" },
        { "Volumes = [new Volume { Name = \"a\", EfsVolumeConfiguration = new EfsVolumeConfiguration { FileSystemId = \"fs-1\", RootDirectory = \"/\", TransitEncryption = \"ENABLED\", "
            + "TransitEncryptionPort = 2049, AuthorizationConfig = new AuthorizationConfig { AccessPointId = \"fsap-1\", Iam = \"ENABLED\" } } }]",
            "volumes: [{name: \"a\", efsVolumeConfiguration: {fileSystemId: \"fs-1\", rootDirectory: \"/\", transitEncryption: \"ENABLED\", transitEncryptionPort: 2049, "
            + "authorizationConfig: {accessPointId: \"fsap-1\", iam: \"ENABLED\"}}}], cpu: \"256\", memory: \"512\"" },
        { "Volumes = [new Volume { Name = \"a\", DockerVolumeConfiguration = new DockerVolumeConfiguration { Autoprovision = true, Driver = \"local\", Scope = Scope.SHARED, "
            + "DriverOpts = new Dictionary<string, string> { [\"o\"] = \"1\" }, Labels = new Dictionary<string, string> { { \"l\", \"2\" } } } }]",
            "volumes: [{name: \"a\", dockerVolumeConfiguration: {autoprovision: true, driver: \"local\", scope: \"shared\", driverOpts: {o: \"1\"}, labels: {l: \"2\"}}}], cpu: \"256\", memory: \"512\"" },
    };

    public static TheoryData<string, string> OfContainers { get; } = new()
    {
        { "Cpu = 128, MemoryLimitMiB = 256, MemoryReservationMiB = 64", "cpu: 128, memory: 256, memoryReservation: 64" },
        { "Command = new[] { \"a\" }, EntryPoint = [\"b\", \"c\"]", "command: [\"a\"], entryPoint: [\"b\", \"c\"]" },
        { "Environment = new Dictionary<string, string> { [\"A\"] = \"1\", [\"A\"] = \"3\", [\"B\"] = \"2\" }", "environment: [{name: \"A\", value: \"3\"}, {name: \"B\", value: \"2\"}]" },
        { "EnvironmentFiles = new[] { EnvironmentFile.FromAsset(\"a.env\") }", "environmentFiles: [{value: ?, type: \"s3\"}]" },
        { "Secrets = new Dictionary<string, Secret> { [\"A\"] = Secret.FromSecretsManager(secret) }", "secrets: [{name: \"A\", valueFrom: ?}]" },
        { "PortMappings = new[] { new PortMapping { ContainerPort = 80 } }", "portMappings: [{containerPort: 80, protocol: \"tcp\"}]" },
        { "PortMappings = [new PortMapping { ContainerPort = 80, HostPort = 80, Protocol = Protocol.UDP, Name = \"http\", AppProtocol = AppProtocol.Http2 }]",
            "portMappings: [{containerPort: 80, hostPort: 80, protocol: \"udp\", name: \"http\", appProtocol: \"http2\"}]" },
        { "PortMappings = [new PortMapping { ContainerPort = ContainerDefinition.CONTAINER_PORT_USE_RANGE, ContainerPortRange = \"80-90\" }]",
            "portMappings: [{containerPortRange: \"80-90\", protocol: \"tcp\"}]" },
        { "HealthCheck = new HealthCheck { Command = new[] { \"exit 0\" } }", "healthCheck: {command: [\"CMD-SHELL\", \"exit 0\"], interval: 30, timeout: 5, retries: 3}" },
        { "HealthCheck = new HealthCheck { Command = new[] { \"a\", \"b\" }, Interval = Duration.Minutes(1), Timeout = Duration.Seconds(10), Retries = 2, StartPeriod = Duration.Millis(5000) }",
            "healthCheck: {command: [\"CMD\", \"a\", \"b\"], interval: 60, timeout: 10, retries: 2, startPeriod: 5}" },
        { "HealthCheck = new HealthCheck { Command = new[] { id, \"b\" } }", "healthCheck: {command: ?, interval: 30, timeout: 5, retries: 3}" },
        { "StartTimeout = Duration.Seconds(120), StopTimeout = Duration.Minutes(2)", "startTimeout: 120, stopTimeout: 120" },
        { "Hostname = \"h\", User = \"u\", WorkingDirectory = \"w\"", "hostname: \"h\", user: \"u\", workingDirectory: \"w\"" },
        { "DisableNetworking = true, Privileged = false, ReadonlyRootFilesystem = true", "disableNetworking: true, privileged: false, readonlyRootFilesystem: true" },
        { "DnsServers = [\"1\"], DnsSearchDomains = [\"2\"], DockerSecurityOptions = [\"3\"]", "dnsServers: [\"1\"], dnsSearchDomains: [\"2\"], dockerSecurityOptions: [\"3\"]" },
        { "ExtraHosts = new Dictionary<string, string> { [\"h\"] = \"1.2.3.4\" }", "extraHosts: [{hostname: \"h\", ipAddress: \"1.2.3.4\"}]" },
        { "DockerLabels = new Dictionary<string, string> { [\"l\"] = \"1\" }", "dockerLabels: {l: \"1\"}" },
        { "Interactive = true, PseudoTerminal = true", "interactive: true, pseudoTerminal: true" },
        { "Ulimits = new[] { new Ulimit { Name = UlimitName.NOFILE, SoftLimit = 1, HardLimit = 2 } }", "ulimits: [{name: \"nofile\", softLimit: 1, hardLimit: 2}]" },
        { "SystemControls = new[] { new SystemControl { Namespace = \"n\", Value = \"v\" } }", "systemControls: [{namespace: \"n\", value: \"v\"}]" },
        { "LinuxParameters = new LinuxParameters(this, \"L\", new LinuxParametersProps { InitProcessEnabled = true, SharedMemorySize = 64, Swappiness = 5 })",
            "linuxParameters: {initProcessEnabled: true, sharedMemorySize: 64}" },
        { "LinuxParameters = new LinuxParameters(this, \"L\", new LinuxParametersProps { MaxSwap = Size.Gibibytes(1), Swappiness = 5 })", "linuxParameters: {maxSwap: 1024, swappiness: 5}" },
        { "GpuCount = 2", "resourceRequirements: [{type: \"GPU\", value: \"2\"}]" },
        { "GpuCount = 0", "resourceRequirements: []" },
    };

    public static TheoryData<string, string> OfCalls { get; } = new()
    {
        { "web.AddPortMappings(new PortMapping { ContainerPort = 80 }, new PortMapping { ContainerPort = 81 })",
            "portMappings: [{containerPort: 80, protocol: \"tcp\"}, {containerPort: 81, protocol: \"tcp\"}]" },
        { "web.AddMountPoints(new MountPoint { SourceVolume = \"v\", ContainerPath = \"/v\", ReadOnly = true })", "mountPoints: [{sourceVolume: \"v\", containerPath: \"/v\", readOnly: true}]" },
        { "web.AddUlimits(new Ulimit { Name = UlimitName.CORE, SoftLimit = 1, HardLimit = 2 })", "ulimits: [{name: \"core\", softLimit: 1, hardLimit: 2}]" },
        { "web.AddVolumesFrom(new VolumeFrom { SourceContainer = \"c\", ReadOnly = false })", "volumesFrom: [{sourceContainer: \"c\", readOnly: false}]" },
        { "web.AddEnvironment(\"A\", \"1\"); web.AddEnvironment(\"A\", \"2\"); web.AddEnvironment(\"B\", id)", "environment: [{name: \"A\", value: \"2\"}, {name: \"B\", value: ?}]" },
        { "web.AddEnvironment(id, \"1\")", "environment: [{name: ?, value: \"1\"}]" },
        { "if (isProduction) web.AddEnvironment(\"A\", \"1\")", "environment: [...]" },
        { "web.AddSecret(\"A\", Secret.FromSecretsManager(secret)); web.AddSecret(\"A\", Secret.FromSecretsManager(secret))", "secrets: [{name: \"A\", valueFrom: ?}, {name: \"A\", valueFrom: ?}]" },
        { "web.AddDockerLabel(\"a\", \"1\")", "dockerLabels: {a: \"1\"}" },
        { "web.AddScratch(new ScratchSpace { Name = \"s\", ContainerPath = \"/s\", SourcePath = \"/tmp\", ReadOnly = true })",
            "mountPoints: [{sourceVolume: \"s\", containerPath: \"/s\", readOnly: true}]" },
        { "web.AddToExecutionPolicy(null); web.FindPortMapping(80, Protocol.TCP); web.FindPortMappingByName(\"a\")", "" },
        { "def.FindContainer(\"web\").AddEnvironment(\"A\", \"1\")", "environment: [{name: \"A\", value: \"1\"}]" },
        { "def.DefaultContainer.AddEnvironment(\"A\", \"1\")", "environment: [{name: \"A\", value: \"1\"}]" },
        { "def.AddToTaskRolePolicy(null); def.AddToExecutionRolePolicy(null); def.ObtainExecutionRole(); def.GrantRun(null); def.FindPortMappingByName(\"a\")", "" },
        { "web.Node.AddDependency(def)", "" },
    };

    public static TheoryData<string, string> OfLogs { get; } = new()
    {
        { "LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = \"s\", DatetimeFormat = \"d\", MultilinePattern = \"m\", Mode = AwsLogDriverMode.NON_BLOCKING, MaxBufferSize = Size.Mebibytes(1) })",
            "logDriver: \"awslogs\", options: {\"awslogs-stream-prefix\": \"s\", \"awslogs-datetime-format\": \"d\", \"awslogs-multiline-pattern\": \"m\", mode: \"non-blocking\", "
            + "\"max-buffer-size\": \"1048576b\", \"awslogs-group\": ?, \"awslogs-region\": ?}" },
        { "new AwsLogDriver(new AwsLogDriverProps { StreamPrefix = \"s\" })",
            "logDriver: \"awslogs\", options: {\"awslogs-stream-prefix\": \"s\", \"awslogs-group\": ?, \"awslogs-region\": ?}" },
        { "LogDrivers.Fluentd(new FluentdLogDriverProps { Address = \"a\", AsyncConnect = true, BufferLimit = 1, RetryWait = Duration.Seconds(2), MaxRetries = 3, SubSecondPrecision = false, "
            + "Tag = \"t\", Labels = new[] { \"l\", \"m\" }, Env = new[] { \"e\" }, EnvRegex = \"r\" })",
            "logDriver: \"fluentd\", options: {\"fluentd-address\": \"a\", \"fluentd-async-connect\": \"true\", \"fluentd-buffer-limit\": \"1\", \"fluentd-retry-wait\": \"2\", \"fluentd-max-retries\": \"3\", "
            + "\"fluentd-sub-second-precision\": \"false\", tag: \"t\", labels: \"l,m\", env: \"e\", \"env-regex\": \"r\"}" },
        { "new GelfLogDriver(new GelfLogDriverProps { Address = \"a\", CompressionType = GelfCompressionType.ZLIB, CompressionLevel = 1, TcpMaxReconnect = 2, TcpReconnectDelay = Duration.Seconds(3) })",
            "logDriver: \"gelf\", options: {\"gelf-address\": \"a\", \"gelf-compression-type\": \"zlib\", \"gelf-compression-level\": \"1\", \"gelf-tcp-max-reconnect\": \"2\", \"gelf-tcp-reconnect-delay\": \"3\"}" },
        { "LogDrivers.Journald()", "logDriver: \"journald\", options: {}" },
        { "new JsonFileLogDriver(new JsonFileLogDriverProps { MaxSize = \"1m\", MaxFile = 2, Compress = true, Tag = \"ignored\" })",
            "logDriver: \"json-file\", options: {\"max-size\": \"1m\", \"max-file\": \"2\", compress: \"true\"}" },
        { "LogDrivers.Splunk(new SplunkLogDriverProps { SecretToken = Secret.FromSecretsManager(secret), Url = \"u\", Source = \"s\", SourceType = \"t\", Index = \"i\", CaPath = \"p\", CaName = \"n\", "
            + "InsecureSkipVerify = \"k\", Format = SplunkLogFormat.RAW, VerifyConnection = true, Gzip = false, GzipLevel = 1 })",
            "logDriver: \"splunk\", options: {\"splunk-url\": \"u\", \"splunk-source\": \"s\", \"splunk-sourcetype\": \"t\", \"splunk-index\": \"i\", \"splunk-capath\": \"p\", \"splunk-caname\": \"n\", "
            + "\"splunk-insecureskipverify\": \"k\", \"splunk-format\": \"raw\", \"splunk-verify-connection\": \"true\", \"splunk-gzip\": \"false\", \"splunk-gzip-level\": \"1\"}, "
            + "secretOptions: [{name: \"splunk-token\", valueFrom: ?}]" },
        { "LogDrivers.Syslog(new SyslogLogDriverProps { Address = \"a\", Facility = \"f\", TlsCaCert = \"1\", TlsCert = \"2\", TlsKey = \"3\", TlsSkipVerify = true, Format = \"4\" })",
            "logDriver: \"syslog\", options: {\"syslog-address\": \"a\", \"syslog-facility\": \"f\", \"syslog-tls-ca-cert\": \"1\", \"syslog-tls-cert\": \"2\", \"syslog-tls-key\": \"3\", "
            + "\"syslog-tls-skip-verify\": \"true\", \"syslog-format\": \"4\"}" },
        { "LogDrivers.Firelens(new FireLensLogDriverProps { Options = new Dictionary<string, string> { [\"Name\"] = \"datadog\" }, SecretOptions = new Dictionary<string, Secret> { [\"apikey\"] = null } })",
            "logDriver: \"awsfirelens\", options: {Name: \"datadog\"}, secretOptions: [{name: \"apikey\", valueFrom: ?}]" },
        { "new GenericLogDriver(new GenericLogDriverProps { LogDriver = \"fluentd\", Options = new Dictionary<string, string> { [\"a\"] = \"1\" } })", "logDriver: \"fluentd\", options: {a: \"1\"}" },
        { "LogDriver.AwsLogs(new List<AwsLogDriverProps>()[0])", "logDriver: \"awslogs\", options: ?, secretOptions: ?" },
    };

    public static TheoryData<string, string, string> OfPatterns { get; } = new()
    {
        {
            "ApplicationLoadBalancedFargateService",
            "Cpu = 512, MemoryLimitMiB = 1024, EphemeralStorageGiB = 30, RuntimePlatform = new RuntimePlatform(), HealthCheck = new HealthCheck { Command = [\"a\"] }, "
            + $"TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions {{ {Image}, ContainerPort = 8080, Command = [\"c\"], EntryPoint = [\"e\"], EnableLogging = false, Family = \"f\", "
            + "DockerLabels = new Dictionary<string, string> { [\"l\"] = \"1\" } }",
            "family: \"f\", cpu: \"512\", memory: \"1024\", ephemeralStorage: {sizeInGiB: 30}, runtimePlatform: {}, containerDefinitions: [{image: \"nginx:1.27\", command: [\"c\"], entryPoint: [\"e\"], "
            + "dockerLabels: {l: \"1\"}, healthCheck: {command: [\"CMD-SHELL\", \"a\"], interval: 30, timeout: 5, retries: 3}, name: \"web\", essential: true, "
            + "portMappings: [{containerPort: 8080, protocol: \"tcp\"}]}]"
        },
        {
            "NetworkLoadBalancedFargateService",
            $"TaskImageOptions = new NetworkLoadBalancedTaskImageOptions {{ {Image}, ContainerName = \"n\", Environment = new Dictionary<string, string> {{ [\"A\"] = \"1\" }} }}",
            "family: ?, containerDefinitions: [{image: \"nginx:1.27\", name: \"n\", environment: [{name: \"A\", value: \"1\"}], logConfiguration: {logDriver: \"awslogs\", options: "
            + "{\"awslogs-stream-prefix\": \"Pattern\", \"awslogs-group\": ?, \"awslogs-region\": ?}}, essential: true, portMappings: [{containerPort: 80, protocol: \"tcp\"}]}], cpu: \"256\", memory: \"512\""
        },
        {
            "ApplicationMultipleTargetGroupsFargateService",
            $"TaskImageOptions = new ApplicationLoadBalancedTaskImageProps {{ {Image}, EnableLogging = false, ContainerPorts = new double[] {{ 80, 81 }} }}, "
            + "TargetGroups = new[] { new ApplicationTargetProps { ContainerPort = 81 }, new ApplicationTargetProps { ContainerPort = 82, Protocol = Protocol.UDP } }",
            "family: ?, containerDefinitions: [{image: \"nginx:1.27\", name: \"web\", essential: true, portMappings: [{containerPort: 80, protocol: \"tcp\"}, {containerPort: 81, protocol: \"tcp\"}, "
            + "{containerPort: 82, protocol: \"udp\"}]}], cpu: \"256\", memory: \"512\""
        },
        {
            "NetworkMultipleTargetGroupsFargateService",
            $"TaskImageOptions = new NetworkLoadBalancedTaskImageProps {{ {Image}, LogDriver = LogDrivers.JsonFile() }}",
            "family: ?, containerDefinitions: [{image: \"nginx:1.27\", logConfiguration: {logDriver: \"json-file\", options: {}}, name: \"web\", essential: true, "
            + "portMappings: [{containerPort: 80, protocol: \"tcp\"}]}], cpu: \"256\", memory: \"512\""
        },
        {
            "QueueProcessingFargateService",
            $"{Image}, Cpu = 512, MemoryLimitMiB = 2048, Family = \"q\", EnableLogging = false, HealthCheck = new HealthCheck {{ Command = [\"a\"] }}, "
            + "Secrets = new Dictionary<string, Secret> { [\"S\"] = Secret.FromSecretsManager(secret) }",
            "family: \"q\", cpu: \"512\", memory: \"2048\", containerDefinitions: [{image: \"nginx:1.27\", healthCheck: {command: [\"CMD-SHELL\", \"a\"], interval: 30, timeout: 5, retries: 3}, "
            + "secrets: [{name: \"S\", valueFrom: ?}], environment: [{name: \"QUEUE_NAME\", value: ?}], name: \"QueueProcessingContainer\", essential: true}]"
        },
        {
            "ScheduledFargateTask",
            $"Cpu = 4096, ScheduledFargateTaskImageOptions = new ScheduledFargateTaskImageOptions {{ {Image}, Cpu = 512, MemoryLimitMiB = 1024, LogDriver = LogDrivers.JsonFile() }}",
            "family: ?, cpu: \"512\", memory: \"1024\", containerDefinitions: [{image: \"nginx:1.27\", logConfiguration: {logDriver: \"json-file\", options: {}}, name: \"ScheduledContainer\", essential: true}]"
        },
    };

    [Theory]
    [MemberData(nameof(OfTasks))]
    public void A_definition(string properties, string expected) => Assert.Equal(
        $"{{requiresCompatibilities: [\"FARGATE\"], networkMode: \"awsvpc\", family: ?, executionRoleArn: ?, taskRoleArn: ?, tags: ?, {expected}, containerDefinitions: []}}",
        ReadDefinition.At($"new FargateTaskDefinition(this, \"Def\", new FargateTaskDefinitionProps {{ {properties} }});"));

    [Fact]
    public void A_definition_of_the_general_class() => Assert.Equal(
        "{requiresCompatibilities: [\"EC2\", \"FARGATE\"], networkMode: \"awsvpc\", family: \"f\", executionRoleArn: ?, taskRoleArn: ?, tags: ?, cpu: \"512\", memory: \"1 GB\", ipcMode: \"task\", "
        + "pidMode: \"host\", ephemeralStorage: {sizeInGiB: 30}, runtimePlatform: {}, volumes: [], containerDefinitions: []}",
        ReadDefinition.At("""
            new TaskDefinition(this, "Def", new TaskDefinitionProps
            {
                Compatibility = Compatibility.EC2_AND_FARGATE, Cpu = "512", MemoryMiB = "1 GB", NetworkMode = NetworkMode.AWS_VPC, IpcMode = IpcMode.TASK, PidMode = PidMode.HOST,
                EphemeralStorageGiB = 30, RuntimePlatform = new RuntimePlatform(), Volumes = new IVolume[0], Family = "f",
            });
            """));

    [Fact]
    public void A_definition_for_EC2_alone_is_left_alone() =>
        Assert.Equal("nothing", ReadDefinition.At("new TaskDefinition(this, \"Def\", new TaskDefinitionProps { Compatibility = Compatibility.EC2 });"));

    [Theory]
    [MemberData(nameof(OfContainers))]
    public void A_container(string options, string expected) => Assert.Equal(
        $"{{image: \"nginx:1.27\", {expected}, name: \"web\", essential: true}}",
        ReadDefinition.At($"{Def}def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, {options} }});",
            "containerDefinitions[0]"));

    [Theory]
    [InlineData("ContainerName = \"named\", Essential = false", "{image: \"nginx:1.27\", name: \"named\", essential: false}")]
    [InlineData("ContainerName = id", "{image: \"nginx:1.27\", name: ?, essential: true}")]
    [InlineData("Environment = settings", "{image: \"nginx:1.27\", environment: ?, name: \"web\", essential: true}")]
    public void A_container_with_another_name(string options, string expected) =>
        Assert.Equal(expected, ReadDefinition.At($"{Def}def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, {options} }});", "containerDefinitions[0]"));

    [Theory]
    [MemberData(nameof(OfCalls))]
    public void A_method(string statements, string expected)
    {
        var comma = expected.Length == 0 ? "" : ", ";
        Assert.Equal(
            $"{{image: \"nginx:1.27\", name: \"web\", essential: true{comma}{expected}}}",
            ReadDefinition.At(
                $"{Def}var web = def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image} }});\n{statements};",
                "containerDefinitions[0]"));
    }

    [Theory]
    [InlineData("", "Container = other", "[{containerName: \"other\", condition: \"HEALTHY\"}]")]
    [InlineData("ContainerName = \"named\"", "Container = other, Condition = ContainerDependencyCondition.START", "[{containerName: \"named\", condition: \"START\"}]")]
    [InlineData("ContainerName = id", "Container = other", "[{containerName: ?, condition: \"HEALTHY\"}]")]
    public void A_dependency(string other, string dependency, string expected) => Assert.Equal(
        expected,
        ReadDefinition.At(
            $"{Def}var other = def.AddContainer(\"other\", new ContainerDefinitionOptions {{ {Image}, {other} }}); var web = def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image} }});\n"
            + $"web.AddContainerDependencies(new ContainerDependency {{ {dependency} }});",
            "containerDefinitions[web].dependsOn"));

    [Theory]
    [InlineData("ContainerDefinition", "", "")]
    [InlineData("FirelensLogRouter", "FirelensConfig = new FirelensConfig { Type = FirelensLogRouterType.FLUENTD }", "firelensConfiguration: {type: \"fluentd\"}, ")]
    public void A_container_that_is_a_construct_of_its_own(string type, string props, string expected)
    {
        string Made(string definition) => $"var web = new {type}(this, \"web\", new {type}Props {{ TaskDefinition = {definition}, {Image}, {props} }}); web.AddPortMappings(new PortMapping {{ ContainerPort = 80 }});";
        Assert.Equal($"[{{image: \"nginx:1.27\", {expected}name: \"web\", essential: true, portMappings: [{{containerPort: 80, protocol: \"tcp\"}}]}}]", ReadDefinition.At(Def + Made("def"), "containerDefinitions"));
        Assert.Equal("[...]", ReadDefinition.At($"{Def} if (isProduction) {{ {Made("def")} }}", "containerDefinitions"));
        Assert.Equal("[...]", ReadDefinition.At($"{Def} {Made("isProduction ? def : new FargateTaskDefinition(this, \"Other\")")}", "containerDefinitions"));
        Assert.Equal("[...]", ReadDefinition.At($"{Def} var props = new {type}Props {{ TaskDefinition = def }}; new {type}(this, \"web\", props);", "containerDefinitions"));
    }

    [Fact]
    public void What_is_added_to_unknown_variables_does_not_replace_them() => Assert.Equal(
        "[{name: \"A\", value: \"1\"}, ...]",
        ReadDefinition.At($"{Def}var web = def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, Environment = settings }}); web.AddEnvironment(\"A\", \"1\");", "containerDefinitions[0].environment"));

    [Theory]
    [InlineData("def.AddVolume(new Volume { Name = \"v\" });", "[{name: \"v\"}]")]
    [InlineData("if (isProduction) def.AddVolume(new Volume { Name = \"v\" });", "[...]")]
    [InlineData("def.AddContainer(\"web\", new ContainerDefinitionOptions()).AddScratch(new ScratchSpace { Name = \"s\", SourcePath = \"/tmp\" });", "[{name: \"s\", host: {sourcePath: \"/tmp\"}}]")]
    public void A_volume(string statements, string expected) => Assert.Equal(expected, ReadDefinition.At(Def + statements, "volumes"));

    [Theory]
    [InlineData("linux.AddCapabilities(Capability.SYS_PTRACE); linux.DropCapabilities(Capability.ALL, Capability.NET_RAW);", "{capabilities: {add: [\"SYS_PTRACE\"], drop: [\"ALL\", \"NET_RAW\"]}}")]
    [InlineData("linux.AddTmpfs(new Tmpfs { ContainerPath = \"/t\", Size = 1, MountOptions = new[] { TmpfsMountOption.NR_INODES } });",
        "{tmpfs: [{containerPath: \"/t\", size: 1, mountOptions: [\"nr_inodes\"]}]}")]
    [InlineData("linux.AddDevices(new Device { HostPath = \"/d\", ContainerPath = \"/e\", Permissions = new[] { DevicePermission.MKNOD } });",
        "{devices: [{hostPath: \"/d\", containerPath: \"/e\", permissions: [\"mknod\"]}]}")]
    public void Linux_parameters(string statements, string expected) => Assert.Equal(
        expected,
        ReadDefinition.At(
            $"{Def}var linux = new LinuxParameters(this, \"L\"); {statements} def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, LinuxParameters = linux }});",
            "containerDefinitions[0].linuxParameters"));

    [Theory]
    [MemberData(nameof(OfLogs))]
    public void Logs(string driver, string expected) => Assert.Equal(
        $"{{{expected}}}",
        ReadDefinition.At(
            $"{Def}def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, Logging = {driver} }});",
            "containerDefinitions[0].logConfiguration"));

    [Fact]
    public void FireLens_without_a_router_makes_the_CDK_add_one() => Assert.Equal(
        "{name: \"log-router\", image: ?, essential: true, memoryReservation: 50, logConfiguration: {logDriver: \"awslogs\", options: {\"awslogs-stream-prefix\": \"firelens\", \"awslogs-group\": ?, "
        + "\"awslogs-region\": ?}}, firelensConfiguration: {type: \"fluentbit\"}}",
        ReadDefinition.At($"{Def}def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, Logging = LogDrivers.Firelens(new FireLensLogDriverProps()) }});", "containerDefinitions[1]"));

    [Fact]
    public void Unknown_logs_may_add_a_router() =>
        Assert.EndsWith("}, ...]", ReadDefinition.At($"LogDriver logs = isProduction.ToString().Length > 4 ? null : LogDrivers.Journald(); {Def}def.AddContainer(\"web\", new ContainerDefinitionOptions {{ {Image}, Logging = logs }});", "containerDefinitions"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "{type: \"fluentbit\"}")]
    [InlineData("Options = new FirelensOptions()", "{type: \"fluentbit\", options: {\"enable-ecs-log-metadata\": \"true\"}}")]
    [InlineData("Options = new FirelensOptions { EnableECSLogMetadata = false, ConfigFileType = FirelensConfigFileType.S3, ConfigFileValue = \"arn:aws:s3:::b/f\" }",
        "{type: \"fluentbit\", options: {\"enable-ecs-log-metadata\": \"false\", \"config-file-type\": \"s3\", \"config-file-value\": \"arn:aws:s3:::b/f\"}}")]
    [InlineData("Options = new FirelensOptions { ConfigFileType = FirelensConfigFileType.S3, ConfigFileValue = \"/f\" }",
        "{type: \"fluentbit\", options: {\"enable-ecs-log-metadata\": \"true\", \"config-file-type\": \"file\", \"config-file-value\": \"/f\"}}")]
    public void A_log_router(string options, string expected) => Assert.Equal(
        expected,
        ReadDefinition.At(
            $"{Def}def.AddFirelensLogRouter(\"router\", new FirelensLogRouterDefinitionOptions {{ {Image}, FirelensConfig = new FirelensConfig {{ Type = FirelensLogRouterType.FLUENTBIT, {options} }} }});",
            "containerDefinitions[0].firelensConfiguration"));

    [Theory]
    [MemberData(nameof(OfPatterns))]
    public void A_pattern(string pattern, string properties, string expected) => Assert.Equal(
        $"{{requiresCompatibilities: [\"FARGATE\"], networkMode: \"awsvpc\", {expected}}}",
        ReadDefinition.At($"new {pattern}(this, \"Pattern\", new {pattern}Props {{ {properties} }});")
            .Replace(" executionRoleArn: ?, taskRoleArn: ?, tags: ?,", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("((CfnTaskDefinition)def.Node.DefaultChild).AddPropertyOverride(\"Cpu\", \"1024\");")]
    [InlineData("var cfn = def.Node.DefaultChild as CfnTaskDefinition; cfn.Cpu = \"1024\";")]
    public void What_is_changed_underneath_is_not_known(string statements) => Assert.DoesNotContain("256", ReadDefinition.At(Def + statements), StringComparison.Ordinal);

    private const string Def = "var def = new FargateTaskDefinition(this, \"Def\"); ";
}
