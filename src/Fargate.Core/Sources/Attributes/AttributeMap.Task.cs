using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private static AttributeShape[] Task =>
    [
        OnTask("TaskDefinition", Structure, "")
            .Constructor()
            .Constructor("family")
            .Parameter("family")
            .Property("Cpu", unit: ArgumentUnit.CpuUnits)
            .Property("Memory", unit: ArgumentUnit.MiB)
            .Property("ExecutionRoleArn")
            .Property("TaskRoleArn")
            .Property("NetworkMode", type: EnumTypes.NetworkMode)
            .Property("RequiresCompatibilities", type: EnumTypes.Compatibility)
            .Property("OperatingSystemFamily", "runtimePlatform.operatingSystemFamily", type: EnumTypes.OperatingSystemFamily)
            .Property("CpuArchitecture", "runtimePlatform.cpuArchitecture", type: EnumTypes.CpuArchitecture)
            .Property("EphemeralStorageSizeInGiB", "ephemeralStorage.sizeInGiB")
            .Property("PidMode", type: EnumTypes.PidMode)
            .Property("EnableFaultInjection"),
        OnTask("Tag", Item, "tags", Key("key"))
            .Parameter("key")
            .Parameter("value"),
        OnTask("Volume", Item, "volumes", Key("name"))
            .Parameter("name")
            .Property("ConfiguredAtLaunch"),
        OnTask("EfsVolume", Item, "volumes", Key("name"))
            .Parameter("name")
            .Parameter("fileSystemId", "efsVolumeConfiguration.fileSystemId")
            .Property("RootDirectory", "efsVolumeConfiguration.rootDirectory")
            .Property("TransitEncryption", "efsVolumeConfiguration.transitEncryption", type: ArgumentType.Flag)
            .Property("TransitEncryptionPort", "efsVolumeConfiguration.transitEncryptionPort")
            .Property("AccessPointId", "efsVolumeConfiguration.authorizationConfig.accessPointId")
            .Property("IamAuthorization", "efsVolumeConfiguration.authorizationConfig.iam", type: ArgumentType.Flag),
        OnTask("S3FilesVolume", Item, "volumes", Key("name"))
            .Parameter("name")
            .Parameter("fileSystemArn", "s3filesVolumeConfiguration.fileSystemArn")
            .Property("RootDirectory", "s3filesVolumeConfiguration.rootDirectory")
            .Property("TransitEncryptionPort", "s3filesVolumeConfiguration.transitEncryptionPort")
            .Property("AccessPointArn", "s3filesVolumeConfiguration.accessPointArn"),
        OnTask("ProxyConfiguration", Structure, "proxyConfiguration")
            .Constant("type", "APPMESH")
            .Parameter("container", "containerName", ArgumentType.Container),
        OnTask("ProxyConfigurationProperty", Item, "proxyConfiguration.properties", Key("name"))
            .Parameter("name")
            .Parameter("value"),
    ];

    private static AttributeShape OnTask(string name, AttributeKind kind, string field, params AttributeConstant[] key) =>
        new(name, ClassKind.Task, kind, field, key);

    private static AttributeShape OnContainer(string name, AttributeKind kind, string field, params AttributeConstant[] key) =>
        new(name, ClassKind.Container, kind, field, key);

    private static AttributeConstant Key(string field, string? unset = null) => new(field, unset);
}
