using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>
/// The classes of the CDK that describe parts of a task. Source: the documentation of Amazon.CDK.Lib 2.160.0, and for members that came later that of
/// aws-cdk-lib 2.276.0 (read 2026-11-30).
/// </summary>
internal static class CdkTypes
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";

    private static readonly CdkProperties HealthCheck = new(
        ("Command", "command", Texts),
        ("Interval", "interval", Seconds),
        ("Timeout", "timeout", Seconds),
        ("Retries", "retries", Number),
        ("StartPeriod", "startPeriod", Seconds));

    public static readonly CdkProperties PortMapping = new(
        ("ContainerPort", "containerPort", Number),
        ("HostPort", "hostPort", Number),
        ("Protocol", "protocol", OneOf(At("portMappings[0].protocol"))),
        ("Name", "name", Text),
        ("AppProtocol", "appProtocol", OneOf(At("portMappings[0].appProtocol"))),
        ("ContainerPortRange", "containerPortRange", Text));

    public static readonly CdkProperties MountPoint = new(
        ("SourceVolume", "sourceVolume", Text),
        ("ContainerPath", "containerPath", Text),
        ("ReadOnly", "readOnly", Flag));

    public static readonly CdkProperties Ulimit = new(
        ("Name", "name", OneOf(At("ulimits[0].name"))),
        ("SoftLimit", "softLimit", Number),
        ("HardLimit", "hardLimit", Number));

    // Which container it is: CdkContainers.
    public static readonly CdkProperties Dependency = new(("Container", null, Unknown), ("Condition", "condition", OneOf(At("dependsOn[0].condition"))));

    public static readonly CdkProperties VolumeFrom = new(("SourceContainer", "sourceContainer", Text), ("ReadOnly", "readOnly", Flag));

    private static readonly CdkProperties SystemControl = new(("Namespace", "namespace", Text), ("Value", "value", Text));

    public static readonly CdkProperties Tmpfs = new(("ContainerPath", "containerPath", Text), ("Size", "size", Number), ("MountOptions", "mountOptions", List(ItsLowerName)));

    public static readonly CdkProperties LinuxParameters = new(
        ("InitProcessEnabled", "initProcessEnabled", Flag),
        ("MaxSwap", "maxSwap", Mebibytes),
        ("SharedMemorySize", "sharedMemorySize", Number),
        ("Swappiness", "swappiness", Number));

    private static readonly CdkProperties Device = new(
        ("HostPath", "hostPath", Text),
        ("ContainerPath", "containerPath", Text),
        ("Permissions", "permissions", List(OneOf("read", "write", "mknod"))));

    // How they become options: RouterOf.
    private static readonly CdkProperties FirelensOptions = new(
        ("ConfigFileType", "options.config-file-type", OneOf("s3", "file")),
        ("ConfigFileValue", "options.config-file-value", Text),
        ("EnableECSLogMetadata", "options.enable-ecs-log-metadata", Written));

    private static readonly CdkProperties FirelensConfig = new(
        ("Type", "type", OneOf(At("firelensConfiguration.type"))),
        ("Options", null, Unknown));

    private static readonly CdkProperties EfsAuthorization = new(("AccessPointId", "accessPointId", Text), ("Iam", "iam", Text));

    private static readonly CdkProperties EfsVolume = new(
        ("FileSystemId", "fileSystemId", Text),
        ("RootDirectory", "rootDirectory", Text),
        ("TransitEncryption", "transitEncryption", Text),
        ("TransitEncryptionPort", "transitEncryptionPort", Number),
        ("AuthorizationConfig", "authorizationConfig", EfsAuthorization.Structure));

    private static readonly CdkProperties DockerVolume = new(
        ("Autoprovision", "autoprovision", Flag),
        ("Driver", "driver", Text),
        ("DriverOpts", "driverOpts", Map),
        ("Labels", "labels", Map),
        ("Scope", "scope", OneOf("task", "shared")));

    private static readonly CdkProperties Host = new(("SourcePath", "sourcePath", Text));

    public static readonly CdkProperties Volume = new(
        ("Name", "name", Text),
        ("Host", "host", Host.Structure),
        ("ConfiguredAtLaunch", "configuredAtLaunch", Flag),
        ("EfsVolumeConfiguration", "efsVolumeConfiguration", EfsVolume.Structure),
        ("DockerVolumeConfiguration", "dockerVolumeConfiguration", DockerVolume.Structure));

    /// <summary>A volume of the host and where it is mounted, in one.</summary>
    public static readonly CdkProperties Scratch = new(
        ("Name", "sourceVolume", Text),
        ("ContainerPath", "containerPath", Text),
        ("ReadOnly", "readOnly", Flag),
        // Of the volume.
        ("SourcePath", null, Unknown));

    public static readonly CdkProperties RuntimePlatform = new(
        ("CpuArchitecture", "cpuArchitecture", OneOf(AtTask("runtimePlatform.cpuArchitecture"))),
        ("OperatingSystemFamily", "operatingSystemFamily", OneOf(AtTask("runtimePlatform.operatingSystemFamily"))));

    public static readonly CdkProperties Container = new(
        ("ContainerName", "name", Text),
        ("Image", "image", Image),
        ("Cpu", "cpu", Number),
        ("MemoryLimitMiB", "memory", Number),
        ("MemoryReservationMiB", "memoryReservation", Number),
        ("Essential", "essential", Flag),
        ("Command", "command", Texts),
        ("EntryPoint", "entryPoint", Texts),
        ("Environment", "environment", Pairs),
        ("EnvironmentFiles", "environmentFiles", List(EnvironmentFile)),
        ("Secrets", "secrets", CdkValues.Secrets),
        ("PortMappings", "portMappings", List(Port)),
        ("Logging", "logConfiguration", CdkLogs.Driver),
        ("HealthCheck", "healthCheck", HealthCheckOf),
        ("StartTimeout", "startTimeout", Seconds),
        ("StopTimeout", "stopTimeout", Seconds),
        ("Hostname", "hostname", Text),
        ("User", "user", Text),
        ("WorkingDirectory", "workingDirectory", Text),
        ("DisableNetworking", "disableNetworking", Flag),
        ("Privileged", "privileged", Flag),
        ("ReadonlyRootFilesystem", "readonlyRootFilesystem", Flag),
        ("DnsServers", "dnsServers", Texts),
        ("DnsSearchDomains", "dnsSearchDomains", Texts),
        ("ExtraHosts", "extraHosts", Named("hostname", "ipAddress", Text)),
        ("DockerSecurityOptions", "dockerSecurityOptions", Texts),
        ("DockerLabels", "dockerLabels", Map),
        ("Interactive", "interactive", Flag),
        ("PseudoTerminal", "pseudoTerminal", Flag),
        ("Ulimits", "ulimits", List(Ulimit.Structure)),
        ("SystemControls", "systemControls", List(SystemControl.Structure)),
        ("LinuxParameters", "linuxParameters", LinuxParametersOf),
        ("GpuCount", "resourceRequirements", Gpus),
        ("InferenceAcceleratorResources", "resourceRequirements", Unknown),
        ("CredentialSpecs", "credentialSpecs", Unknown),
        // Of aws-cdk-lib 2.167.0 and 2.178.0.
        ("VersionConsistency", "versionConsistency", OneOf(At("versionConsistency"))),
        ("EnableRestartPolicy", "restartPolicy.enabled", Flag),
        ("RestartAttemptPeriod", "restartPolicy.restartAttemptPeriod", Seconds),
        ("RestartIgnoredExitCodes", "restartPolicy.ignoredExitCodes", List(Number)),
        // Of ContainerDefinitionProps: which definition it is told when the container is made.
        ("TaskDefinition", null, Unknown));

    public static readonly CdkProperties LogRouter = new CdkProperties(("FirelensConfig", "firelensConfiguration", RouterOf)).And(Container);

    /// <summary>A size, in the numbers that Fargate's own classes have.</summary>
    public static readonly CdkProperties Size = new(
        ("Cpu", "cpu", NumberText),
        ("MemoryLimitMiB", "memory", NumberText),
        ("EphemeralStorageGiB", "ephemeralStorage.sizeInGiB", Number));

    public static readonly CdkProperties FargateTask = Size.And(new(
        ("RuntimePlatform", "runtimePlatform", RuntimePlatform.Structure),
        ("Family", "family", Text),
        ("PidMode", "pidMode", OneOf(AtTask("pidMode"))),
        ("ProxyConfiguration", "proxyConfiguration", Unknown),
        ("Volumes", "volumes", List(Volume.Structure)),
        ("ExecutionRole", null, Unknown),
        ("TaskRole", null, Unknown),
        // Of aws-cdk-lib 2.174.0.
        ("EnableFaultInjection", "enableFaultInjection", Flag)));

    public static readonly CdkProperties Task = new(
        ("Cpu", "cpu", Text),
        ("MemoryMiB", "memory", Text),
        ("EphemeralStorageGiB", "ephemeralStorage.sizeInGiB", Number),
        ("RuntimePlatform", "runtimePlatform", RuntimePlatform.Structure),
        ("Family", "family", Text),
        ("PidMode", "pidMode", OneOf(AtTask("pidMode"))),
        ("IpcMode", "ipcMode", OneOf(AtTask("ipcMode"))),
        ("NetworkMode", "networkMode", OneOf(AtTask("networkMode"))),
        ("PlacementConstraints", "placementConstraints", Unknown),
        ("InferenceAccelerators", "inferenceAccelerators", Unknown),
        ("ProxyConfiguration", "proxyConfiguration", Unknown),
        ("Volumes", "volumes", List(Volume.Structure)),
        ("Compatibility", null, Unknown),
        ("ExecutionRole", null, Unknown),
        ("TaskRole", null, Unknown),
        ("EnableFaultInjection", "enableFaultInjection", Flag));

    private static Shape? AtTask(string path) => ApiTree.ShapeAt(ApiPath.Parse(path)!, TaskDefinitionShape.Instance);

    private static Shape? At(string path) => ApiTree.ShapeAt(ApiPath.Parse(path)!, ContainerDefinitionShape.Instance);

    /// <summary>The classes with their properties, for the documentation and the tests.</summary>
    public static IReadOnlyList<(string Class, CdkProperties Rows)> All { get; } =
    [
        ("FargateTaskDefinitionProps", FargateTask), ("TaskDefinitionProps", Task), ("ContainerDefinitionOptions", Container), ("ContainerDefinitionProps", Container),
        ("FirelensLogRouterDefinitionOptions", LogRouter), ("FirelensLogRouterProps", LogRouter),
        ("HealthCheck", HealthCheck), ("PortMapping", PortMapping), ("MountPoint", MountPoint), ("ScratchSpace", Scratch), ("Ulimit", Ulimit), ("VolumeFrom", VolumeFrom),
        ("ContainerDependency", Dependency), ("SystemControl", SystemControl), ("LinuxParametersProps", LinuxParameters), ("Device", Device), ("Tmpfs", Tmpfs),
        ("FirelensConfig", FirelensConfig), ("FirelensOptions", FirelensOptions), ("Volume", Volume), ("Host", Host), ("EfsVolumeConfiguration", EfsVolume),
        ("AuthorizationConfig", EfsAuthorization), ("DockerVolumeConfiguration", DockerVolume), ("RuntimePlatform", RuntimePlatform),
    ];

    /// <summary>A mapping; its protocol is the CDK's default, and a range has no port of its own.</summary>
    public static ApiNode Port(CodeValue value, CodeReading reading)
    {
        if (PortMapping.Structure(value, reading) is not ApiObject mapping)
            return new ApiUnknown();
        SetDefaults(mapping, ("protocol", ApiScalar.String("tcp")));
        // ContainerDefinition.CONTAINER_PORT_USE_RANGE
        if (mapping["containerPortRange"] is not null || mapping.TextOf("containerPort") == "0")
            mapping.Remove("containerPort");
        return mapping;
    }

    // EnvironmentFile.FromBucket(...), EnvironmentFile.FromAsset(...)
    private static ApiNode EnvironmentFile(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Type: Ecs + "EnvironmentFile", Factory: "FromBucket" or "FromAsset" })
            return new ApiUnknown();
        var file = new ApiObject();
        file.Set("value", new ApiUnknown());
        file.Set("type", ApiScalar.String("s3"));
        return file;
    }

    /// <summary>A health check with the CDK's defaults. A command without <c>CMD</c> or <c>CMD-SHELL</c> gets one.</summary>
    public static ApiNode HealthCheckOf(CodeValue value, CodeReading reading)
    {
        if (HealthCheck.Structure(value, reading) is not ApiObject check)
            return new ApiUnknown();
        SetDefaults(check, ("interval", ApiScalar.Integer(30)), ("timeout", ApiScalar.Integer(5)), ("retries", ApiScalar.Integer(3)));
        switch (check["command"])
        {
            case ApiArray { IsOpen: false, Items.Count: 1 } command:
                command.Items.Insert(0, ApiScalar.String("CMD-SHELL"));
                break;
            case ApiArray { Items: [ApiScalar { Text: "CMD" or "CMD-SHELL" }, _, ..] }:
                break;
            case ApiArray { Items: [ApiScalar, _, ..] } command:
                command.Items.Insert(0, ApiScalar.String("CMD"));
                break;
            case ApiArray:
                check.Set("command", new ApiUnknown());
                break;
        }

        return check;
    }

    private static ApiNode Gpus(CodeValue value, CodeReading reading)
    {
        var result = new ApiArray();
        if (reading.NumberOf(value) == 0)
            return result;
        var gpu = reading.From(new ApiObject(), value);
        gpu.Set("type", ApiScalar.String("GPU"));
        gpu.Set("value", NumberText(value, reading));
        result.Items.Add(gpu);
        return result;
    }

    private static ApiNode RouterOf(CodeValue value, CodeReading reading)
    {
        if (FirelensConfig.Structure(value, reading) is not ApiObject router)
            return new ApiUnknown();
        switch (reading.Resolve(((CodeObject)value).Property("Options")))
        {
            case null:
                break;
            case CodeObject { Factory: null, IsOpen: false } options:
                router.Set("options", RouterOptions(options, reading));
                break;
            default:
                router.Set("options", new ApiUnknown());
                break;
        }

        return router;
    }

    // What is called S3 and is no ARN of S3 becomes a file.
    private static ApiObject RouterOptions(CodeObject said, CodeReading reading)
    {
        var result = new ApiObject();
        result.Set("enable-ecs-log-metadata", Read(said.Property("EnableECSLogMetadata"), Written, reading) ?? ApiScalar.String("true"));
        if (Read(said.Property("ConfigFileValue"), Text, reading) is not { } file)
            return result;
        var type = Read(said.Property("ConfigFileType"), OneOf("s3", "file"), reading) ?? ApiScalar.String("s3");
        result.Set("config-file-type", (type, file) switch
        {
            (ApiScalar { Text: "file" }, _) => type,
            (ApiScalar, ApiScalar { Text: var path }) => ApiScalar.String(IsInS3(path) ? "s3" : "file"),
            _ => new ApiUnknown(),
        });
        result.Set("config-file-value", file);
        return result;
    }

    private static bool IsInS3(string path) => path.IndexOf("arn:aws", StringComparison.Ordinal) is >= 0 and var start && path.IndexOf(":s3:::", start, StringComparison.Ordinal) > 0;

    private static ApiNode LinuxParametersOf(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Type: Ecs + "LinuxParameters", Factory: null } it)
            return new ApiUnknown();
        var result = new ApiObject { IsOpen = it.IsOpen };
        if (it.Arguments.TryGetValue("props", out var props) && reading.Resolve(props) is { } said)
        {
            if (said is CodeObject { Factory: null } structure)
                LinuxParameters.Fill(result, structure, reading);
            else
                result.IsOpen = true;
        }

        // The CDK says nothing of how eager swapping is where nothing is swapped.
        if (!result.IsOpen && (result["maxSwap"] is null || result.TextOf("maxSwap") == "0"))
            result.Remove("swappiness");
        foreach (var call in it.Calls)
        {
            switch (call.Name)
            {
                case "AddCapabilities":
                    CdkContainers.Add(result.GetOrAddObject("capabilities"), "add", call, ItsName, reading);
                    break;
                case "DropCapabilities":
                    CdkContainers.Add(result.GetOrAddObject("capabilities"), "drop", call, ItsName, reading);
                    break;
                case "AddDevices":
                    CdkContainers.Add(result, "devices", call, Device.Structure, reading);
                    break;
                case "AddTmpfs":
                    CdkContainers.Add(result, "tmpfs", call, Tmpfs.Structure, reading);
                    break;
                default:
                    result.IsOpen = true;
                    break;
            }
        }

        return result;
    }

    // Capability.SYS_PTRACE
    private static ApiNode ItsName(CodeValue value, CodeReading reading) => value is CodeMember member ? ApiScalar.String(member.Name) : new ApiUnknown();

    // TmpfsMountOption.NR_INODES
    private static ApiNode ItsLowerName(CodeValue value, CodeReading reading) =>
        value is CodeMember member ? ApiScalar.String(member.Name.ToLowerInvariant()) : new ApiUnknown();
}
