using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkStructures;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>
/// The classes of the CDK that describe parts of a task. Source: the documentation of Amazon.CDK.Lib 2.160.0, and for members that came later that of
/// aws-cdk-lib 2.276.0 (read 2026-11-30).
/// </summary>
internal static class CdkTypes
{
    public static readonly CdkProperties HealthCheck = new(
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

    public static readonly CdkProperties Device = new(
        ("HostPath", "hostPath", Text),
        ("ContainerPath", "containerPath", Text),
        ("Permissions", "permissions", List(OneOf("read", "write", "mknod"))));

    // How they become options: RouterOf.
    private static readonly CdkProperties FirelensOptions = new(
        ("ConfigFileType", "options.config-file-type", OneOf("s3", "file")),
        ("ConfigFileValue", "options.config-file-value", Text),
        ("EnableECSLogMetadata", "options.enable-ecs-log-metadata", Written));

    public static readonly CdkProperties FirelensConfig = new(
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
        ("EnvironmentFiles", "environmentFiles", List(EnvironmentFileOf)),
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
}
