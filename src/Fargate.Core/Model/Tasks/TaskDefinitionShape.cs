using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Tasks;

/// <summary>
/// The input of RegisterTaskDefinition, every field of it, those that Fargate refuses included.
/// Source: AWS's model (eng/models).
/// </summary>
public static class TaskDefinitionShape
{
    private static readonly ObjectShape EfsVolume = new(
        ("fileSystemId", Text),
        ("rootDirectory", Text),
        ("transitEncryption", Enabled),
        ("transitEncryptionPort", Integer),
        ("authorizationConfig", new ObjectShape(
            ("accessPointId", Text),
            ("iam", Enabled))));

    private static readonly ObjectShape S3FilesVolume = new(
        ("fileSystemArn", Text),
        ("rootDirectory", Text),
        ("transitEncryptionPort", Integer),
        ("accessPointArn", Text));

    private static readonly ObjectShape FsxWindowsVolume = new(
        ("fileSystemId", Text),
        ("rootDirectory", Text),
        ("authorizationConfig", new ObjectShape(
            ("credentialsParameter", Text),
            ("domain", Text))));

    private static readonly ObjectShape Volume = new(
        ("name", Text),
        ("host", new ObjectShape(("sourcePath", Text))),
        ("dockerVolumeConfiguration", new ObjectShape(
            ("scope", Enum("task", "shared")),
            ("autoprovision", Flag),
            ("driver", Text),
            ("driverOpts", StringMap),
            ("labels", StringMap))),
        ("efsVolumeConfiguration", EfsVolume),
        ("s3filesVolumeConfiguration", S3FilesVolume),
        ("fsxWindowsFileServerVolumeConfiguration", FsxWindowsVolume),
        ("configuredAtLaunch", Flag));

    private static readonly ObjectShape ProxyConfiguration = new(
        ("type", Enum("APPMESH")),
        ("containerName", Text),
        ("properties", KeyValuePairs));

    private static readonly ObjectShape RuntimePlatform = new(
        ("cpuArchitecture", Enum("X86_64", "ARM64")),
        ("operatingSystemFamily", Enum(
            "LINUX",
            "WINDOWS_SERVER_2016_FULL",
            "WINDOWS_SERVER_2004_CORE",
            "WINDOWS_SERVER_20H2_CORE",
            "WINDOWS_SERVER_2019_FULL",
            "WINDOWS_SERVER_2019_CORE",
            "WINDOWS_SERVER_2022_FULL",
            "WINDOWS_SERVER_2022_CORE",
            "WINDOWS_SERVER_2025_FULL",
            "WINDOWS_SERVER_2025_CORE")));

    public static ObjectShape Instance { get; } = new(
        ("family", Text),
        ("taskRoleArn", Text),
        ("executionRoleArn", Text),
        ("networkMode", Enum("bridge", "host", "awsvpc", "none")),
        ("containerDefinitions", new ListShape(ContainerDefinitionShape.Instance, "name")),
        ("volumes", new ListShape(Volume, "name")),
        ("placementConstraints", SetOf(new ObjectShape(
            ("type", Enum("memberOf")),
            ("expression", Text)), "type", "expression")),
        ("requiresCompatibilities", SetOf(Enum("EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"))),
        ("cpu", Text),
        ("memory", Text),
        ("tags", new ListShape(new ObjectShape(("key", Text), ("value", Text)), "key")),
        ("pidMode", Enum("host", "task")),
        ("ipcMode", Enum("host", "task", "none")),
        ("proxyConfiguration", ProxyConfiguration),
        ("inferenceAccelerators", new ListShape(new ObjectShape(
            ("deviceName", Text),
            ("deviceType", Text)), "deviceName")),
        ("ephemeralStorage", new ObjectShape(("sizeInGiB", Integer))),
        ("runtimePlatform", RuntimePlatform),
        ("enableFaultInjection", Flag));
}
