namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Draws a task: its size and platform first, as all else depends on them.</summary>
// What is valid: RegisterTaskDefinition in AWS's model, and the developer guide's "Task definition parameters for Fargate".
internal sealed class TaskDrawing(Draw draw)
{
    private static readonly (int Cpu, int[] Memories, bool OnWindows)[] Sizes =
    [
        (256, [512, 1024, 2048], false), (512, Steps(1024, 4096, 1024), false), (1024, Steps(2048, 8192, 1024), true),
        (2048, Steps(4096, 16384, 1024), true), (4096, Steps(8192, 30720, 1024), true), (8192, Steps(16384, 61440, 4096), false),
        (16384, Steps(32768, 122880, 8192), false), (32768, [61440, 122880, 249856], false),
    ];

    private static readonly (string Class, string Name)[] Classes =
    [
        ("Web", "web"), ("LogRouter", "log-router"), ("HTTPProxy", "http-proxy"), ("Api2", "api2"), ("ÜbersetzerX", ""), ("Worker_A", "worker_a"),
        ("@class", "class"), ("IO", "io"), ("Cache", "cache"), ("MetricsV2", "metrics-v2"),
    ];

    private readonly List<Use> _uses = [];

    public bool IsWindows { get; } = draw.Chance(15);

    public int Cpu { get; private set; }

    public int Memory { get; private set; }

    public List<ContainerHead> Heads { get; } = [];

    /// <summary>The volumes that containers may mount.</summary>
    public List<string> Volumes { get; } = [];

    /// <summary>The volume that a container has to mount.</summary>
    public string? LaunchVolume { get; private set; }

    /// <summary>Whether the first container routes the logs of others.</summary>
    public bool HasRouter { get; private set; }

    public bool NeedsExecutionRole { get; set; }

    private bool NeedsTaskRole { get; set; }

    public TaskTree Draw()
    {
        var size = draw.OneOf(Sizes.Where(it => it.OnWindows || !IsWindows).ToArray());
        (Cpu, Memory) = (size.Cpu, draw.OneOf(size.Memories));
        DrawHeads();
        DrawVolumes();
        var containers = Heads.Select(head => new ContainerDrawing(draw, this, head).Draw()).ToList();
        DrawTags();
        DrawProxy();
        DrawTask();
        Vary(draw, _uses);
        return new TaskTree(draw.Name(), draw.Shuffle(_uses), draw.Chance(30) ? draw.Number(1, _uses.Count) : 0, containers);
    }

    /// <summary>Writes the same in another way.</summary>
    public static void Vary(Draw draw, IEnumerable<Use> uses)
    {
        foreach (var use in uses)
        {
            // [HealthCheck] spreads its one parameter.
            use.NamesParameters = use.Name != "HealthCheck" && draw.Chance(15);
            use.Reorder([.. use.Arguments.Where(it => !it.IsProperty), .. draw.Shuffle(use.Arguments.Where(it => it.IsProperty))]);
        }
    }

    private static int[] Steps(int from, int to, int step) => [.. Enumerable.Range(0, ((to - from) / step) + 1).Select(it => from + (it * step))];

    private void DrawHeads()
    {
        var count = draw.Chance(3) ? Classes.Length : draw.OneOf(1, 1, 2, 2, 3, 4);
        HasRouter = !IsWindows && count > 1 && draw.Chance(40);
        foreach (var (className, name) in draw.Some(Classes, count, count))
        {
            var isNamed = name.Length == 0 || draw.Chance(40);
            var given = draw.Name() + "-" + Literals.Number(Heads.Count);
            Heads.Add(new ContainerHead(
                Heads.Count, className, isNamed ? given : name, isNamed ? draw.Written(given) : null,
                IsEssential: Heads.Count == 0 || draw.Chance(60), HasHealthCheck: draw.Chance(40)));
        }
    }

    private void DrawVolumes()
    {
        for (var i = draw.Number(0, 3); i > 0; i--)
        {
            var name = draw.Name() + "-" + Literals.Number(i);
            Volumes.Add(name);
            _uses.Add((IsWindows ? 0 : draw.Number(0, 3)) switch
            {
                0 => new Use("Volume", "volumes[]").With("name", draw.Written(name)).With("ConfiguredAtLaunch", draw.Maybe(() => AtLaunch(name))),
                1 => Bind(name),
                2 => EfsVolume(name),
                _ => S3FilesVolume(name),
            });
        }
    }

    private Use Bind(string name) => new Use("Volume", "volumes[]").With("name", draw.Written(name));

    private Value AtLaunch(string name)
    {
        // One at most, and not on Windows.
        var isAtLaunch = LaunchVolume is null && !IsWindows;
        LaunchVolume = isAtLaunch ? name : LaunchVolume;
        return Value.Flag(isAtLaunch);
    }

    private Use EfsVolume(string name)
    {
        const string Configuration = "efsVolumeConfiguration.";
        const string Authorization = Configuration + "authorizationConfig.";
        var isEncrypted = draw.Chance(60);
        var hasAccessPoint = isEncrypted && draw.Chance(40);
        var iam = isEncrypted && draw.Chance(40);
        NeedsTaskRole |= iam;
        return new Use("EfsVolume", "volumes[]")
            .With("name", draw.Written(name))
            .With("fileSystemId", draw.Written("fs-0123456789abcdef0"), Configuration + "fileSystemId")
            .With("RootDirectory", draw.Maybe(() => hasAccessPoint ? draw.Written("/") : draw.Path("efs")), Configuration + "rootDirectory")
            .With("TransitEncryption", isEncrypted || draw.Chance(50) ? Value.Enabled(isEncrypted) : null, Configuration + "transitEncryption")
            .With("TransitEncryptionPort", isEncrypted ? draw.MaybeNumber(1, 65535) : null, Configuration + "transitEncryptionPort")
            .With("AccessPointId", hasAccessPoint ? draw.Written("fsap-0123456789abcdef0") : null, Authorization + "accessPointId")
            .With("IamAuthorization", iam || draw.Chance(20) ? Value.Enabled(iam) : null, Authorization + "iam");
    }

    private Use S3FilesVolume(string name)
    {
        const string Configuration = "s3filesVolumeConfiguration.";
        const string Arn = "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0";
        var hasAccessPoint = draw.Chance(40);
        NeedsTaskRole = true;
        return new Use("S3FilesVolume", "volumes[]")
            .With("name", draw.Written(name))
            .With("fileSystemArn", draw.Written(Arn), Configuration + "fileSystemArn")
            .With("RootDirectory", draw.Maybe(() => hasAccessPoint ? draw.Written("/") : draw.Path("s3")), Configuration + "rootDirectory")
            .With("TransitEncryptionPort", draw.MaybeNumber(1, 65535), Configuration + "transitEncryptionPort")
            .With("AccessPointArn", hasAccessPoint ? draw.Written(Arn + "/access-point/fsap-01234567") : null, Configuration + "accessPointArn");
    }

    private void DrawTags()
    {
        for (var i = draw.Chance(3) ? 50 : draw.Number(0, 3); i > 0; i--)
            _uses.Add(new Use("Tag", "tags[]").With("key", draw.TagText("key" + Literals.Number(i) + "-")).With("value", draw.TagText("")));
    }

    private void DrawProxy()
    {
        if (IsWindows || !draw.Chance(15))
            return;
        _uses.Add(new Use("ProxyConfiguration", "proxyConfiguration").Is("type", "APPMESH")
            .With("container", Value.TypeOf(draw.OneOf(Heads)), "containerName"));
        (string Name, string Value)[] properties =
        [
            ("IgnoredUID", "1337"), ("ProxyIngressPort", "15000"), ("ProxyEgressPort", "15001"), ("AppPorts", "8080,9090"),
            ("EgressIgnoredIPs", "169.254.170.2"), ("EgressIgnoredPorts", ""),
        ];
        foreach (var (name, value) in properties)
        {
            _uses.Add(new Use("ProxyConfigurationProperty", "proxyConfiguration.properties[]")
                .With("name", draw.Written(name)).With("value", draw.Written(value)));
        }
    }

    private void DrawTask()
    {
        Value? system = IsWindows
            ? draw.Enum(
                "OperatingSystemFamily",
                ("WindowsServer2019Full", "WINDOWS_SERVER_2019_FULL"), ("WindowsServer2019Core", "WINDOWS_SERVER_2019_CORE"),
                ("WindowsServer2022Full", "WINDOWS_SERVER_2022_FULL"), ("WindowsServer2022Core", "WINDOWS_SERVER_2022_CORE"),
                ("WindowsServer2025Full", "WINDOWS_SERVER_2025_FULL"), ("WindowsServer2025Core", "WINDOWS_SERVER_2025_CORE"))
            : draw.Maybe(() => Value.Enum("OperatingSystemFamily.Linux", "LINUX"));
        (string, string)[] architectures = IsWindows ? [("X86_64", "X86_64")] : [("X86_64", "X86_64"), ("Arm64", "ARM64")];
        var fargate = Value.Enum("Compatibility.Fargate", "FARGATE");
        Value[][] compatibilities =
        [
            [fargate],
            [Value.Enum("Compatibility.Ec2", "EC2"), fargate],
            [fargate, Value.Enum("Compatibility.ManagedInstances", "MANAGED_INSTANCES")],
        ];
        _uses.Add(new Use("TaskDefinition")
            .With("Cpu", draw.Size1024(Cpu, "Vcpu", Value.Digits))
            .With("Memory", draw.Size1024(Memory, "GiB", Value.Digits))
            .With("ExecutionRoleArn", NeedsExecutionRole ? draw.Role() : draw.Maybe(draw.Role))
            .With("TaskRoleArn", NeedsTaskRole ? draw.Role() : draw.Maybe(() => draw.Chance(20) ? draw.Written("orders-role") : draw.Role()))
            .With("NetworkMode", draw.Maybe(() => Value.Enum("NetworkMode.Awsvpc", "awsvpc")))
            .With("RequiresCompatibilities", draw.Maybe(() => draw.List("Compatibility", draw.OneOf(compatibilities))))
            .With("OperatingSystemFamily", system, "runtimePlatform.operatingSystemFamily")
            .With("CpuArchitecture", draw.Maybe(() => draw.Enum("CpuArchitecture", architectures)), "runtimePlatform.cpuArchitecture")
            .With("EphemeralStorageSizeInGiB", IsWindows ? null : draw.MaybeNumber(21, 200), "ephemeralStorage.sizeInGiB")
            .With("PidMode", IsWindows ? null : draw.Maybe(() => Value.Enum("PidMode.Task", "task")))
            .With("EnableFaultInjection", IsWindows ? null : draw.MaybeFlag()));
    }
}
