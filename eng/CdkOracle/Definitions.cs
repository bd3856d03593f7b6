namespace Fargate.CdkOracle;

/// <summary>Draws what makes a task definition with the constructs of level 2, within what the CDK itself accepts.</summary>
internal sealed class Definitions(Pen pen)
{
    private static readonly (int Cpu, int Memory)[] Pairs = [(256, 512), (256, 2048), (512, 1024), (512, 4096), (1024, 2048), (1024, 8192), (2048, 4096), (2048, 16384), (4096, 8192), (4096, 30720)];

    private readonly List<string> _statements = [];
    private bool _hasSecret;

    public IReadOnlyList<string> Statements => _statements;

    /// <summary>A definition, and what is added to it.</summary>
    public void Draw()
    {
        var volumes = Enumerable.Range(0, pen.Between(0, 3)).Select(_ => (Name: pen.Name("volume"), IsSet: pen.Chance(0.5))).ToList();
        var isGeneral = pen.Chance(0.3);
        var inProps = volumes.Where(it => it.IsSet).Select(it => Volume(it.Name)).ToArray();
        var platform = pen.Maybe(0.6, () => Platform(out _));
        var pair = Pair(platform);
        (string, string?)[] common =
        [
            ("RuntimePlatform", platform),
            ("EphemeralStorageGiB", pen.Maybe(0.3, () => pen.Number(21, 200))),
            ("Family", pen.Maybe(0.5, () => Pen.Quoted(pen.Name("family-")))),
            ("PidMode", platform?.Contains("LINUX", StringComparison.Ordinal) == true ? pen.Maybe(0.3, () => "PidMode.TASK") : null),
            ("ProxyConfiguration", pen.Maybe(0.1, Proxy)),
            ("Volumes", inProps.Length > 0 ? pen.Array("Volume", inProps) : null),
            ("TaskRole", pen.Maybe(0.1, Role)),
            ("ExecutionRole", pen.Maybe(0.1, Role)),
        ];
        if (isGeneral)
        {
            var props = Pen.Object("TaskDefinitionProps", [
                ("Compatibility", pen.Of("Compatibility.FARGATE", "Compatibility.EC2_AND_FARGATE")),
                ("Cpu", Pen.Quoted(Pen.Text(pair.Cpu))),
                ("MemoryMiB", Pen.Quoted(Pen.Text(pair.Memory))),
                ("NetworkMode", pen.Maybe(0.3, () => "NetworkMode.AWS_VPC")),
                ("IpcMode", pen.Maybe(0.2, () => pen.Of("IpcMode.TASK", "IpcMode.NONE", "IpcMode.HOST"))),
                .. common]);
            _statements.Add($"var def = new TaskDefinition(this, \"Def\", {props});");
        }
        else
        {
            // A definition for Windows has to say its size, one for Linux may leave it to the CDK.
            var isSized = platform?.Contains("WINDOWS", StringComparison.Ordinal) == true;
            var props = Pen.Object("FargateTaskDefinitionProps", [
                ("Cpu", isSized || pen.Chance(0.7) ? Chosen(pair.Cpu, isSized) : null),
                ("MemoryLimitMiB", isSized || pen.Chance(0.7) ? Chosen(pair.Memory, isSized) : null),
                .. common]);
            _statements.Add(pen.Of(
                $"var def = new FargateTaskDefinition(this, \"Def\", {props});",
                $"FargateTaskDefinition def = new(this, \"Def\", {props});",
                $"var props = {props};\n        var def = new FargateTaskDefinition(this, \"Def\", props);"));
        }

        foreach (var (name, isSet) in volumes.Where(it => !it.IsSet))
            _statements.Add($"def.AddVolume({Volume(name)});");
        if (pen.Chance(0.25))
            Router();
        var containers = new List<string>();
        for (var i = pen.Between(1, 3); i > 0; i--)
            containers.Add(Container(containers, volumes.ConvertAll(it => it.Name)));
        if (pen.Chance(0.2))
            _statements.Add($"def.DefaultContainer.AddEnvironment({pen.Word()}, {pen.Word()});");
        if (pen.Chance(0.1))
            _statements.Add("def.AddToTaskRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { \"s3:GetObject\" }, Resources = new[] { \"*\" } }));");
    }

    /// <summary>One of the six patterns.</summary>
    public void DrawPattern()
    {
        var pattern = pen.Of(
            "ApplicationLoadBalancedFargateService", "NetworkLoadBalancedFargateService", "ApplicationMultipleTargetGroupsFargateService", "NetworkMultipleTargetGroupsFargateService",
            "QueueProcessingFargateService", "ScheduledFargateTask");
        var isScheduled = pattern == "ScheduledFargateTask";
        var isQueue = pattern == "QueueProcessingFargateService";
        var isMultiple = pattern.Contains("Multiple", StringComparison.Ordinal);
        var platform = pen.Maybe(0.4, () => Platform(out _));
        var pair = Pair(platform);
        var isSized = platform?.Contains("WINDOWS", StringComparison.Ordinal) == true;
        (string, string?)[] size =
        [
            ("Cpu", isSized || pen.Chance(0.6) ? Pen.Text(pair.Cpu) : null),
            ("MemoryLimitMiB", isSized || pen.Chance(0.6) ? Pen.Text(pair.Memory) : null),
            ("EphemeralStorageGiB", pen.Maybe(0.2, () => pen.Number(21, 200))),
            ("RuntimePlatform", platform),
        ];
        (string, string?)[] image =
        [
            ("Image", Image()),
            ("ContainerName", pen.Maybe(0.3, () => Pen.Quoted(pen.Name("app")))),
            ("Command", pattern.StartsWith("Network", StringComparison.Ordinal) || isMultiple ? null : pen.Maybe(0.3, () => pen.Words())),
            ("Environment", pen.Maybe(0.6, pen.WordMap)),
            ("Secrets", pen.Maybe(0.3, Secrets)),
            ("LogDriver", pen.Maybe(0.4, Logging)),
        ];
        (string, string?)[] taskImage =
        [
            .. image,
            ("EntryPoint", pattern == "ApplicationLoadBalancedFargateService" ? pen.Maybe(0.3, () => pen.Words()) : null),
            ("DockerLabels", pen.Maybe(0.3, pen.WordMap)),
            ("EnableLogging", pen.Maybe(0.3, pen.Flag)),
            ("Family", pen.Maybe(0.3, () => Pen.Quoted(pen.Name("family-")))),
            ("TaskRole", pen.Maybe(0.1, Role)),
            ("ExecutionRole", pen.Maybe(0.1, Role)),
            ("ContainerPort", isMultiple ? null : pen.Maybe(0.5, () => pen.Number(1, 65535))),
            ("ContainerPorts", isMultiple ? pen.Maybe(0.5, () => $"new double[] {{ {Pen.Text(80)}, {pen.Number(100, 200)} }}") : null),
        ];
        var options = pattern switch
        {
            "ApplicationMultipleTargetGroupsFargateService" => "ApplicationLoadBalancedTaskImageProps",
            "NetworkMultipleTargetGroupsFargateService" => "NetworkLoadBalancedTaskImageProps",
            _ => pattern[..^"FargateService".Length] + "TaskImageOptions",
        };
        (string, string?)[] props = pattern switch
        {
            "ScheduledFargateTask" =>
            [
                ("Schedule", "Amazon.CDK.AWS.ApplicationAutoScaling.Schedule.Expression(\"rate(1 minute)\")"),
                ("ScheduledFargateTaskImageOptions", Pen.Object("ScheduledFargateTaskImageOptions", [.. image, .. size])),
                // Ignored.
                ("Cpu", pen.Maybe(0.3, () => "4096")),
                ("RuntimePlatform", pen.Maybe(0.2, () => "new RuntimePlatform { CpuArchitecture = CpuArchitecture.ARM64 }")),
            ],
            "QueueProcessingFargateService" =>
            [
                .. image, .. size,
                ("Family", pen.Maybe(0.3, () => Pen.Quoted(pen.Name("family-")))),
                ("HealthCheck", pen.Maybe(0.4, HealthCheck)),
                ("EnableLogging", pen.Maybe(0.3, pen.Flag)),
                ("MaxScalingCapacity", "4"),
            ],
            _ =>
            [
                .. size,
                ("DesiredCount", pen.Maybe(0.5, () => pen.Number(1, 4))),
                ("AssignPublicIp", pen.Maybe(0.3, pen.Flag)),
                ("HealthCheck", pattern == "ApplicationLoadBalancedFargateService" ? pen.Maybe(0.5, HealthCheck) : null),
                ("TargetGroups", isMultiple ? pen.Maybe(0.4, () => Targets(pattern)) : null),
                ("TaskImageOptions", Pen.Object(options, taskImage)),
            ],
        };
        _statements.Add($"var pattern = new {pattern}(this, \"Pattern\", {Pen.Object(pattern + "Props", props)});");
        if (isScheduled || pen.Chance(0.6))
            return;
        _statements.Add(pen.Of("var def = pattern.TaskDefinition;", "var def = pattern.Service.TaskDefinition;"));
        if (isQueue || pen.Chance(0.5))
            Container([], []);
        else
            _statements.Add($"def.DefaultContainer.AddEnvironment({pen.Word()}, {pen.Word()});");
    }

    // One condition for all of a definition: whichever way it goes, it goes everywhere.
    private string Chosen(int number, bool isSized) => pen.Of(0, 1, 2, 3) switch
    {
        0 when !isSized => $"isProduction ? {Pen.Text(number)} : {Pen.Text(number * 2)}",
        1 when !isSized => $"!isProduction ? {Pen.Text(number * 2)} : {Pen.Text(number)}",
        2 when number % 1024 == 0 => $"{Pen.Text(number / 1024)} * 1024",
        _ => Pen.Text(number),
    };

    private (int Cpu, int Memory) Pair(string? platform) => platform?.Contains("WINDOWS", StringComparison.Ordinal) == true
        ? pen.Of((1024, 2048), (2048, 4096), (4096, 8192))
        : pen.Chance(0.8) ? pen.Of(Pairs) : (pen.Between(1, 8) * 128, pen.Between(1, 8) * 512);

    private string Platform(out string system)
    {
        system = pen.Of("LINUX", "LINUX", "LINUX", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL");
        return Pen.Object(
            "RuntimePlatform",
            ("OperatingSystemFamily", system == "LINUX" && pen.Chance(0.2) ? "OperatingSystemFamily.Of(\"LINUX\")" : "OperatingSystemFamily." + system),
            ("CpuArchitecture", pen.Maybe(0.7, () => pen.Of("CpuArchitecture.ARM64", "CpuArchitecture.X86_64", "CpuArchitecture.Of(\"ARM64\")"))));
    }

    private string Role() => $"new Role(this, {Pen.Quoted(pen.Name("Role"))}, new RoleProps {{ AssumedBy = new ServicePrincipal(\"ecs-tasks.amazonaws.com\") }})";

    private string Proxy() => """
        new AppMeshProxyConfiguration(new AppMeshProxyConfigurationConfigProps
                {
                    ContainerName = "envoy",
                    Properties = new AppMeshProxyConfigurationProps { AppPorts = new double[] { 80 }, ProxyEgressPort = 15001, ProxyIngressPort = 15000, IgnoredUID = 1337 },
                })
        """.Trim();

    private string Volume(string name) => Pen.Object("Volume", [("Name", Pen.Quoted(name)), .. pen.Of<(string, string?)[]>(
        [],
        [("Host", Pen.Object("Host", ("SourcePath", pen.Maybe(0.7, pen.Word))))],
        [("ConfiguredAtLaunch", "false")],
        [("EfsVolumeConfiguration", Pen.Object(
            "EfsVolumeConfiguration",
            ("FileSystemId", "\"fs-12345678\""),
            ("RootDirectory", pen.Maybe(0.5, pen.Word)),
            ("TransitEncryption", pen.Maybe(0.7, () => "\"ENABLED\"")),
            ("TransitEncryptionPort", pen.Maybe(0.3, () => pen.Number(2000, 3000))),
            ("AuthorizationConfig", pen.Maybe(0.4, () => Pen.Object("AuthorizationConfig", ("AccessPointId", pen.Maybe(0.8, () => "\"fsap-1\"")), ("Iam", pen.Maybe(0.8, () => "\"ENABLED\"")))))))],
        [("DockerVolumeConfiguration", Pen.Object(
            "DockerVolumeConfiguration",
            ("Driver", "\"local\""),
            ("Scope", pen.Of("Scope.TASK", "Scope.SHARED")),
            ("Autoprovision", pen.Maybe(0.5, pen.Flag)),
            ("DriverOpts", pen.Maybe(0.5, pen.WordMap)),
            ("Labels", pen.Maybe(0.5, pen.WordMap))))])]);

    private string Image() => pen.Of(
        $"ContainerImage.FromRegistry({Pen.Quoted(pen.Of("nginx:1.27", "public.ecr.aws/docker/library/redis:7", "mcr.microsoft.com/dotnet/aspnet:8.0"))})",
        "ContainerImage.FromRegistry(\"nginx:1.27\")",
        $"ContainerImage.FromEcrRepository(Repository.FromRepositoryName(this, {Pen.Quoted(pen.Name("Repo"))}, \"app\"), \"v1\")");

    private string Container(List<string> others, List<string> volumes)
    {
        var name = pen.Name("c");
        var memory = pen.Between(128, 512);
        var parameters = pen.Maybe(0.4, LinuxParameters);
        var called = pen.Maybe(0.2, () => Pen.Quoted(pen.Name("named")));
        (string, string?)[] options =
        [
            ("Image", Image()),
            ("ContainerName", called),
            ("Cpu", pen.Maybe(0.4, () => pen.Number(0, 32))),
            ("MemoryLimitMiB", pen.Maybe(0.5, () => Pen.Text(memory))),
            ("MemoryReservationMiB", pen.Maybe(0.4, () => pen.Number(1, memory))),
            ("Essential", others.Count == 0 ? pen.Maybe(0.3, () => "true") : pen.Maybe(0.5, pen.Flag)),
            ("Command", pen.Maybe(0.4, () => pen.Words())),
            ("EntryPoint", pen.Maybe(0.3, () => pen.Words())),
            ("Environment", pen.Maybe(0.5, pen.WordMap)),
            ("EnvironmentFiles", pen.Maybe(0.1, () => $"new[] {{ EnvironmentFile.FromBucket(Bucket.FromBucketName(this, {Pen.Quoted(pen.Name("Bucket"))}, \"files\"), \"a.env\") }}")),
            ("Secrets", pen.Maybe(0.3, Secrets)),
            ("PortMappings", pen.Maybe(0.4, () => pen.Array("PortMapping", [.. Enumerable.Range(0, pen.Between(1, 2)).Select(_ => Port())]))),
            ("Logging", pen.Maybe(0.6, Logging)),
            ("HealthCheck", pen.Maybe(0.4, HealthCheck)),
            ("StartTimeout", pen.Maybe(0.2, () => pen.Duration(2, 240))),
            ("StopTimeout", pen.Maybe(0.2, () => pen.Duration(2, 240))),
            ("Hostname", pen.Maybe(0.1, pen.Word)),
            ("User", pen.Maybe(0.2, pen.Word)),
            ("WorkingDirectory", pen.Maybe(0.2, pen.Word)),
            ("DisableNetworking", pen.Maybe(0.1, pen.Flag)),
            ("Privileged", pen.Maybe(0.1, pen.Flag)),
            ("ReadonlyRootFilesystem", pen.Maybe(0.3, pen.Flag)),
            ("DnsServers", pen.Maybe(0.1, () => pen.Words())),
            ("DnsSearchDomains", pen.Maybe(0.1, () => pen.Words())),
            ("ExtraHosts", pen.Maybe(0.1, pen.WordMap)),
            ("DockerSecurityOptions", pen.Maybe(0.1, () => pen.Words())),
            ("DockerLabels", pen.Maybe(0.2, pen.WordMap)),
            ("Interactive", pen.Maybe(0.1, pen.Flag)),
            ("PseudoTerminal", pen.Maybe(0.1, pen.Flag)),
            ("Ulimits", pen.Maybe(0.2, () => pen.Array("Ulimit", Ulimit()))),
            ("SystemControls", pen.Maybe(0.2, () => pen.Array("SystemControl", Pen.Object("SystemControl", ("Namespace", "\"net.core.somaxconn\""), ("Value", "\"1024\""))))),
            ("LinuxParameters", parameters),
            ("GpuCount", pen.Maybe(0.1, () => pen.Number(0, 2))),
            ("CredentialSpecs", pen.Maybe(0.05, () => "new[] { new DomainJoinedCredentialSpec(\"arn:aws:ssm:eu-west-1:123456789012:parameter/spec\") }")),
        ];
        _statements.Add(pen.Chance(0.2)
            ? $"var {name} = new ContainerDefinition(this, {Pen.Quoted(name)}, {Pen.Object("ContainerDefinitionProps", [("TaskDefinition", "def"), .. options])});"
            : $"var {name} = def.AddContainer({Pen.Quoted(name)}, {Pen.Object(pen.Of("ContainerDefinitionOptions", "ContainerDefinitionOptions", "ContainerDefinitionProps"), options)});");
        foreach (var call in Calls(name, called ?? Pen.Quoted(name), others, volumes))
            _statements.Add(call);
        others.Add(name);
        return name;
    }

    private IEnumerable<string> Calls(string name, string called, List<string> others, List<string> volumes)
    {
        if (pen.Chance(0.3))
            yield return $"{name}.AddPortMappings({Port()}{(pen.Chance(0.3) ? ", " + Port() : "")});";
        if (volumes.Count > 0 && pen.Chance(0.6))
            yield return $"{name}.AddMountPoints({Pen.Object("MountPoint", ("SourceVolume", Pen.Quoted(volumes[0])), ("ContainerPath", pen.Word()), ("ReadOnly", pen.Flag()))});";
        if (pen.Chance(0.2))
            yield return $"{name}.AddUlimits({Ulimit()});";
        if (others.Count > 0 && pen.Chance(0.2))
            yield return $"{name}.AddVolumesFrom({Pen.Object("VolumeFrom", ("SourceContainer", Pen.Quoted(others[0])), ("ReadOnly", pen.Flag()))});";
        if (others.Count > 0 && pen.Chance(0.4))
        {
            yield return $"{name}.AddContainerDependencies({Pen.Object(
                "ContainerDependency",
                ("Container", others[^1]),
                ("Condition", pen.Maybe(0.7, () => "ContainerDependencyCondition." + pen.Of("START", "COMPLETE", "SUCCESS", "HEALTHY"))))});";
        }

        if (pen.Chance(0.3))
            yield return $"{name}.AddEnvironment({Pen.Quoted(pen.Of("KEY0", "NEW"))}, {pen.Word()});";
        if (pen.Chance(0.2))
            yield return $"{name}.AddSecret({Pen.Quoted(pen.Of("TOKEN", "PASSWORD"))}, {SecretOf()});";
        if (pen.Chance(0.2))
            yield return $"{name}.AddDockerLabel({Pen.Quoted(pen.Of("KEY0", "com.example"))}, {pen.Word()});";
        if (pen.Chance(0.1))
        {
            yield return $"{name}.AddScratch({Pen.Object(
                "ScratchSpace", ("Name", Pen.Quoted(pen.Name("scratch"))), ("ContainerPath", "\"/tmp\""), ("SourcePath", pen.Word()), ("ReadOnly", pen.Flag()))});";
        }

        if (pen.Chance(0.1))
            yield return $"def.FindContainer({called}).AddEnvironment(\"FOUND\", {pen.Word()});";
    }

    private string Port()
    {
        var port = pen.Between(1, 65535);
        if (pen.Chance(0.15))
        {
            return Pen.Object(
                "PortMapping",
                ("ContainerPort", pen.Of("ContainerDefinition.CONTAINER_PORT_USE_RANGE", "0")),
                ("ContainerPortRange", "\"8080-8090\""),
                ("Protocol", pen.Maybe(0.5, () => pen.Of("Amazon.CDK.AWS.ECS.Protocol.TCP", "Amazon.CDK.AWS.ECS.Protocol.UDP"))));
        }

        var isNamed = pen.Chance(0.3);
        return Pen.Object(
            "PortMapping",
            ("ContainerPort", Pen.Text(port)),
            ("HostPort", pen.Maybe(0.3, () => Pen.Text(port))),
            ("Protocol", pen.Maybe(0.4, () => pen.Of("Amazon.CDK.AWS.ECS.Protocol.TCP", "Amazon.CDK.AWS.ECS.Protocol.UDP"))),
            ("Name", isNamed ? Pen.Quoted(pen.Name("port")) : null),
            ("AppProtocol", isNamed ? pen.Maybe(0.6, () => "AppProtocol." + pen.Of("Http", "Http2", "Grpc")) : null));
    }

    private string Ulimit() => Pen.Object(
        "Ulimit",
        ("Name", "UlimitName." + pen.Of("CORE", "CPU", "DATA", "FSIZE", "LOCKS", "MEMLOCK", "MSGQUEUE", "NICE", "NOFILE", "NPROC", "RSS", "RTPRIO", "RTTIME", "SIGPENDING", "STACK")),
        ("SoftLimit", pen.Number(1, 1000)),
        ("HardLimit", pen.Number(1000, 65536)));

    private string HealthCheck() => Pen.Object(
        "Amazon.CDK.AWS.ECS.HealthCheck",
        ("Command", pen.Of("new[] { \"CMD-SHELL\", \"curl -f http://localhost/ || exit 1\" }", "new[] { \"curl -f http://localhost/\" }", "new[] { \"curl\", \"-f\", \"http://localhost/\" }",
            "new[] { \"CMD\", \"/healthy\" }", "new[] { \"CMD\" }")),
        ("Interval", pen.Maybe(0.5, () => pen.Duration(120, 300))),
        ("Timeout", pen.Maybe(0.5, () => pen.Duration(2, 120))),
        ("Retries", pen.Maybe(0.5, () => pen.Number(1, 10))),
        ("StartPeriod", pen.Maybe(0.5, () => pen.Duration(0, 300))));

    private string SecretOf()
    {
        if (!_hasSecret)
            _statements.Insert(0, "var secret = Amazon.CDK.AWS.SecretsManager.Secret.FromSecretNameV2(this, \"Secret\", \"app/secret\");");
        _hasSecret = true;
        return pen.Of(
            "Secret.FromSecretsManager(secret)", "Secret.FromSecretsManager(secret, \"password\")",
            $"Secret.FromSsmParameter(StringParameter.FromStringParameterName(this, {Pen.Quoted(pen.Name("Parameter"))}, \"/app/a\"))");
    }

    private string Secrets() => pen.Map("Secret", [("PASSWORD", SecretOf()), .. pen.Chance(0.5) ? [("TOKEN", SecretOf())] : Array.Empty<(string, string)>()]);

    private string LinuxParameters()
    {
        var made = $"new LinuxParameters(this, {Pen.Quoted(pen.Name("Linux"))}" + (pen.Chance(0.8)
            ? ", " + Pen.Object(
                "LinuxParametersProps",
                ("InitProcessEnabled", pen.Maybe(0.6, pen.Flag)),
                ("SharedMemorySize", pen.Maybe(0.3, () => pen.Number(64, 512))),
                ("MaxSwap", pen.Maybe(0.3, pen.Size)),
                ("Swappiness", pen.Maybe(0.3, () => pen.Number(0, 100)))) + ")"
            : ")");
        if (pen.Chance(0.3))
            return made;
        var name = pen.Name("linux");
        _statements.Add($"var {name} = {made};");
        if (pen.Chance(0.5))
            _statements.Add($"{name}.AddCapabilities(Capability.{pen.Of("SYS_PTRACE", "NET_ADMIN", "ALL")});");
        if (pen.Chance(0.5))
            _statements.Add($"{name}.DropCapabilities(Capability.{pen.Of("NET_RAW", "CHOWN")}, Capability.MKNOD);");
        if (pen.Chance(0.3))
        {
            _statements.Add($"{name}.AddTmpfs({Pen.Object(
                "Tmpfs",
                ("ContainerPath", pen.Word()),
                ("Size", pen.Number(1, 128)),
                ("MountOptions", pen.Maybe(0.7, () => $"new[] {{ TmpfsMountOption.{pen.Of("RW", "NOEXEC", "NR_INODES", "DEFAULTS")} }}")))});");
        }

        if (pen.Chance(0.3))
        {
            _statements.Add($"{name}.AddDevices({Pen.Object(
                "Device",
                ("HostPath", pen.Word()),
                ("ContainerPath", pen.Maybe(0.5, pen.Word)),
                ("Permissions", pen.Maybe(0.5, () => "new[] { DevicePermission.READ, DevicePermission.MKNOD }")))});");
        }

        return name;
    }

    private void Router()
    {
        var file = pen.Chance(0.5);
        _statements.Add($"def.AddFirelensLogRouter(\"router\", {Pen.Object(
            "FirelensLogRouterDefinitionOptions",
            ("Image", Image()),
            ("Essential", pen.Maybe(0.3, () => "true")),
            ("FirelensConfig", Pen.Object(
                "FirelensConfig",
                ("Type", pen.Of("FirelensLogRouterType.FLUENTBIT", "FirelensLogRouterType.FLUENTD")),
                ("Options", pen.Maybe(0.7, () => Pen.Object(
                    "FirelensOptions",
                    ("EnableECSLogMetadata", pen.Maybe(0.5, pen.Flag)),
                    ("ConfigFileType", file ? pen.Of("FirelensConfigFileType.FILE", "FirelensConfigFileType.S3") : null),
                    ("ConfigFileValue", file ? pen.Of("\"/extra.conf\"", "\"arn:aws:s3:::bucket/extra.conf\"") : null)))))))});");
    }

    private string Logging() => new Logs(pen, SecretOf, Secrets).Driver();

    private string Targets(string pattern)
    {
        var type = pattern[..^"MultipleTargetGroupsFargateService".Length] + "TargetProps";
        var isNetwork = type.StartsWith("Network", StringComparison.Ordinal);
        return $"new {type}[] {{ {Pen.Object(type, ("ContainerPort", pen.Of("80", "90")))}, {Pen.Object(
            type,
            ("ContainerPort", pen.Of("8080", "8443")),
            ("Protocol", isNetwork ? null : pen.Maybe(0.5, () => "Amazon.CDK.AWS.ECS.Protocol.TCP")),
            ("PathPattern", isNetwork ? null : "\"/a/*\""),
            ("Priority", isNetwork ? null : "10"))} }}";
    }
}
