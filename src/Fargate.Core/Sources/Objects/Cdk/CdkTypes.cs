using Fargate.Core.Limits;
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

    public static readonly CdkProperties VolumeFrom = new(("SourceContainer", "sourceContainer", Text), ("ReadOnly", "readOnly", Flag));

    private static readonly CdkProperties SystemControl = new(("Namespace", "namespace", Text), ("Value", "value", Text));

    public static readonly CdkProperties Tmpfs = new(("ContainerPath", "containerPath", Text), ("Size", "size", Number), ("MountOptions", "mountOptions", CdkValues.Unknown));

    public static readonly CdkProperties LinuxParameters = new(
        ("InitProcessEnabled", "initProcessEnabled", Flag),
        ("MaxSwap", "maxSwap", CdkValues.Unknown),
        ("SharedMemorySize", "sharedMemorySize", Number),
        ("Swappiness", "swappiness", Number));

    private static readonly CdkProperties FireLensOptions = new(
        ("ConfigFileType", "options.config-file-type", OneOf(new ScalarShape(ScalarKind.String, "s3", "file"))),
        ("ConfigFileValue", "options.config-file-value", Text),
        ("EnableECSLogMetadata", "options.enable-ecs-log-metadata", CdkValues.Unknown));

    private static readonly CdkProperties FirelensConfig = new(
        ("Type", "type", OneOf(At("firelensConfiguration.type"))),
        ("Options", null, CdkValues.Unknown));

    private static readonly CdkProperties AwsLogs = new(
        ("StreamPrefix", "awslogs-stream-prefix", Text),
        ("DatetimeFormat", "awslogs-datetime-format", Text),
        ("MultilinePattern", "awslogs-multiline-pattern", Text),
        ("Mode", "mode", OneOf(new ScalarShape(ScalarKind.String, "blocking", "non-blocking"))),
        ("MaxBufferSize", "max-buffer-size", CdkValues.Unknown),
        // The CDK makes a group where none is given.
        ("LogGroup", null, CdkValues.Unknown),
        ("LogRetention", null, CdkValues.Unknown));

    private static readonly CdkProperties EfsVolume = new(
        ("FileSystemId", "fileSystemId", Text),
        ("RootDirectory", "rootDirectory", Text),
        ("TransitEncryption", "transitEncryption", Text),
        ("TransitEncryptionPort", "transitEncryptionPort", Number),
        ("AuthorizationConfig", "authorizationConfig", new CdkProperties(("AccessPointId", "accessPointId", Text), ("Iam", "iam", Text)).Structure));

    public static readonly CdkProperties Volume = new(
        ("Name", "name", Text),
        ("Host", "host", new CdkProperties(("SourcePath", "sourcePath", Text)).Structure),
        ("ConfiguredAtLaunch", "configuredAtLaunch", Flag),
        ("EfsVolumeConfiguration", "efsVolumeConfiguration", EfsVolume.Structure),
        ("DockerVolumeConfiguration", "dockerVolumeConfiguration", CdkValues.Unknown));

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
        ("EnvironmentFiles", "environmentFiles", CdkValues.Unknown),
        ("Secrets", "secrets", CdkValues.Secrets),
        ("PortMappings", "portMappings", List(PortMapping.Structure)),
        ("Logging", "logConfiguration", Logging),
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
        ("ExtraHosts", "extraHosts", CdkValues.Unknown),
        ("DockerSecurityOptions", "dockerSecurityOptions", Texts),
        ("DockerLabels", "dockerLabels", Map),
        ("Interactive", "interactive", Flag),
        ("PseudoTerminal", "pseudoTerminal", Flag),
        ("Ulimits", "ulimits", List(Ulimit.Structure)),
        ("SystemControls", "systemControls", List(SystemControl.Structure)),
        ("LinuxParameters", "linuxParameters", LinuxParametersOf),
        ("GpuCount", "resourceRequirements", Gpus),
        ("InferenceAcceleratorResources", "resourceRequirements", CdkValues.Unknown),
        ("CredentialSpecs", "credentialSpecs", CdkValues.Unknown),
        // Of aws-cdk-lib 2.167.0 and 2.178.0.
        ("VersionConsistency", "versionConsistency", OneOf(At("versionConsistency"))),
        ("EnableRestartPolicy", "restartPolicy.enabled", Flag),
        ("RestartAttemptPeriod", "restartPolicy.restartAttemptPeriod", Seconds),
        ("RestartIgnoredExitCodes", "restartPolicy.ignoredExitCodes", List(Number)));

    public static readonly CdkProperties LogRouter = new CdkProperties(("FirelensConfig", "firelensConfiguration", FirelensConfigOf)).And(Container);

    /// <summary>The image of a pattern, which makes one container of it.</summary>
    public static readonly CdkProperties TaskImage = new CdkProperties(
        ("LogDriver", "logConfiguration", Logging),
        // Read by the pattern itself.
        ("ContainerPort", null, CdkValues.Unknown),
        ("ContainerPorts", null, CdkValues.Unknown),
        ("EnableLogging", null, CdkValues.Unknown),
        ("ExecutionRole", null, CdkValues.Unknown),
        ("TaskRole", null, CdkValues.Unknown),
        ("Family", null, CdkValues.Unknown)).And(Container);

    /// <summary>The task of a pattern, or of a definition for Fargate.</summary>
    public static readonly CdkProperties FargateTask = new(
        ("Cpu", "cpu", NumberText),
        ("MemoryLimitMiB", "memory", NumberText),
        ("EphemeralStorageGiB", "ephemeralStorage.sizeInGiB", Number),
        ("RuntimePlatform", "runtimePlatform", RuntimePlatform.Structure),
        ("Family", "family", Text),
        ("PidMode", "pidMode", OneOf(AtTask("pidMode"))),
        ("ProxyConfiguration", "proxyConfiguration", CdkValues.Unknown),
        ("Volumes", "volumes", List(Volume.Structure)),
        ("ExecutionRole", null, CdkValues.Unknown),
        ("TaskRole", null, CdkValues.Unknown),
        // Of aws-cdk-lib 2.174.0.
        ("EnableFaultInjection", "enableFaultInjection", Flag));

    public static readonly CdkProperties Task = new(
        ("Cpu", "cpu", Text),
        ("MemoryMiB", "memory", Text),
        ("EphemeralStorageGiB", "ephemeralStorage.sizeInGiB", Number),
        ("RuntimePlatform", "runtimePlatform", RuntimePlatform.Structure),
        ("Family", "family", Text),
        ("PidMode", "pidMode", OneOf(AtTask("pidMode"))),
        ("IpcMode", "ipcMode", OneOf(AtTask("ipcMode"))),
        ("NetworkMode", "networkMode", NetworkMode),
        ("PlacementConstraints", "placementConstraints", CdkValues.Unknown),
        ("InferenceAccelerators", "inferenceAccelerators", CdkValues.Unknown),
        ("ProxyConfiguration", "proxyConfiguration", CdkValues.Unknown),
        ("Volumes", "volumes", List(Volume.Structure)),
        ("Compatibility", null, CdkValues.Unknown),
        ("ExecutionRole", null, CdkValues.Unknown),
        ("TaskRole", null, CdkValues.Unknown),
        ("EnableFaultInjection", "enableFaultInjection", Flag));

    public static readonly CdkValue Condition = OneOf(At("dependsOn[0].condition"));

    private static Shape? AtTask(string path) => ApiTree.ShapeAt(ApiPath.Parse(path)!, TaskDefinitionShape.Instance);

    private static Shape? At(string path) => ApiTree.ShapeAt(ApiPath.Parse(path)!, ContainerDefinitionShape.Instance);

    // NetworkMode.AWS_VPC
    private static ApiNode NetworkMode(CodeValue value, CodeReading reading) => value is CodeMember { Name: "AWS_VPC" }
        ? ApiScalar.String(NetworkModes.Awsvpc)
        : OneOf(AtTask("networkMode"))(value, reading);

    // A command without CMD or CMD-SHELL gets one.
    private static ApiNode HealthCheckOf(CodeValue value, CodeReading reading)
    {
        var check = HealthCheck.Structure(value, reading);
        if (check is ApiObject it && it["command"] is ApiArray { IsOpen: false, Items: [ApiScalar first, ..] } command && first.Text is not ("CMD" or "CMD-SHELL"))
            command.Items.Insert(0, ApiScalar.String(command.Items.Count == 1 ? "CMD-SHELL" : "CMD"));
        return check;
    }

    private static ApiNode Gpus(CodeValue value, CodeReading reading)
    {
        var gpu = reading.From(new ApiObject(), value);
        gpu.Set("type", ApiScalar.String("GPU"));
        gpu.Set("value", NumberText(value, reading));
        var result = new ApiArray();
        result.Items.Add(gpu);
        return result;
    }

    private static ApiNode FirelensConfigOf(CodeValue value, CodeReading reading)
    {
        var config = FirelensConfig.Structure(value, reading);
        if (config is ApiObject router && value is CodeObject it && reading.Resolve(it.Property("Options")) is { } options)
        {
            if (options is CodeObject { Factory: null } said)
                FireLensOptions.Fill(router, said, reading);
            else
                router.Set("options", new ApiUnknown());
        }

        return config;
    }

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

        foreach (var call in it.Calls)
        {
            switch (call.Name)
            {
                case "AddCapabilities":
                    CdkConstructs.Add(result.GetOrAddObject("capabilities"), "add", call, OneOfItsName, reading);
                    break;
                case "DropCapabilities":
                    CdkConstructs.Add(result.GetOrAddObject("capabilities"), "drop", call, OneOfItsName, reading);
                    break;
                case "AddTmpfs":
                    CdkConstructs.Add(result, "tmpfs", call, Tmpfs.Structure, reading);
                    break;
                default:
                    result.IsOpen = true;
                    break;
            }
        }

        return result;
    }

    // Capability.SYS_PTRACE
    private static ApiNode OneOfItsName(CodeValue value, CodeReading reading) => value is CodeMember member ? ApiScalar.String(member.Name) : new ApiUnknown();

    // LogDriver.AwsLogs(...), LogDrivers.AwsLogs(...), new AwsLogDriver(...)
    private static ApiNode Logging(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Type: var type, Factory: var factory } it)
            return new ApiUnknown();
        var driver = (type, factory) switch
        {
            (Ecs + "LogDriver" or Ecs + "LogDrivers", not null) => factory,
            (_, null) when type.EndsWith("LogDriver", StringComparison.Ordinal) && type.StartsWith(Ecs, StringComparison.Ordinal) =>
                type.Substring(Ecs.Length, type.Length - Ecs.Length - "LogDriver".Length),
            _ => null,
        };
        // AwsLogs of the methods is AwsLogDriver of the classes.
        var name = driver switch { null => null, "Aws" => "awslogs", "FireLens" or "Firelens" => "awsfirelens", _ => ShapeReader.Choose(driver, ((ScalarShape)At("logConfiguration.logDriver")!).Values) };
        if (name is null)
            return new ApiUnknown();
        var result = new ApiObject { IsOpen = it.IsOpen };
        result.Set("logDriver", ApiScalar.String(name));
        var props = reading.Resolve(it.Arguments.Values.FirstOrDefault()) as CodeObject;
        result.Set("options", name switch
        {
            "awslogs" when props is { Factory: null } => AwsLogOptions(props, reading),
            "awsfirelens" when props is { Factory: null } => Read(props.Property("Options"), Map, reading) ?? new ApiUnknown(),
            _ => new ApiUnknown(),
        });
        if (name != "awslogs")
            result.Set("secretOptions", new ApiUnknown());
        return result;
    }

    private static ApiObject AwsLogOptions(CodeObject props, CodeReading reading)
    {
        var options = AwsLogs.Read(props, reading);
        options.Set("awslogs-group", new ApiUnknown());
        options.Set("awslogs-region", new ApiUnknown());
        return options;
    }
}
