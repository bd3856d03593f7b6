using Fargate.Core.Limits;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private static ListShape Capabilities => new(Shapes.Enum([.. LinuxCapabilities.All]));

    private static AttributeShape[] Container =>
    [
        OnContainer("Container", Structure, "")
            .Constructor()
            .Constructor("image")
            .Parameter("image")
            .Property("Name")
            .Property("Essential")
            .Property("Cpu", unit: ArgumentUnit.CpuUnits)
            .Property("Memory", unit: ArgumentUnit.MiB)
            .Property("MemoryReservation", unit: ArgumentUnit.MiB)
            .Property("EntryPoint")
            .Property("Command")
            .Property("User")
            .Property("WorkingDirectory")
            .Property("ReadonlyRootFilesystem")
            .Property("StartTimeout")
            .Property("StopTimeout")
            .Property("Interactive")
            .Property("PseudoTerminal")
            .Property("VersionConsistency", type: EnumTypes.VersionConsistency)
            .Property("CredentialSpecs")
            .Property("RepositoryCredentialsParameter", "repositoryCredentials.credentialsParameter"),
        OnContainer("PortMapping", Item, "portMappings", Key("containerPort", ""), Key("containerPortRange", ""), Key("protocol", "tcp"))
            .Constructor("containerPort")
            .Constructor("containerPortRange")
            .Parameter("containerPort")
            .Parameter("containerPortRange")
            .Property("HostPort")
            .Property("Protocol", type: EnumTypes.TransportProtocol)
            .Property("Name")
            .Property("AppProtocol", type: EnumTypes.AppProtocol),
        OnContainer("EnvironmentVariable", Item, "environment", Key("name")).SharesKeysWith("secrets")
            .Parameter("name")
            .Parameter("value"),
        OnContainer("Secret", Item, "secrets", Key("name")).SharesKeysWith("environment")
            .Parameter("name")
            .Parameter("valueFrom"),
        OnContainer("EnvironmentFile", Item, "environmentFiles", Key("value"))
            .Constant("type", "s3")
            .Parameter("value"),
        OnContainer("MountPoint", Item, "mountPoints", Key("containerPath"))
            .Parameter("sourceVolume")
            .Parameter("containerPath")
            .Property("ReadOnly"),
        OnContainer("VolumesFrom", Item, "volumesFrom", Key("sourceContainer"))
            .Parameter("container", "sourceContainer", ArgumentType.Container)
            .Property("ReadOnly"),
        OnContainer("DependsOn", Item, "dependsOn", Key("containerName"))
            .Parameter("container", "containerName", ArgumentType.Container)
            .Parameter("condition", type: EnumTypes.ContainerCondition),
        OnContainer("HealthCheck", Structure, "healthCheck")
            .Constructor()
            .Constructor("command")
            .Parameter("command")
            .Property("Interval")
            .Property("Timeout")
            .Property("Retries")
            .Property("StartPeriod"),
        OnContainer("RestartPolicy", Structure, "restartPolicy")
            .Parameter("enabled")
            .Property("IgnoredExitCodes")
            .Property("RestartAttemptPeriod"),
        OnContainer("Ulimit", Item, "ulimits", Key("name"))
            .Parameter("name", type: EnumTypes.UlimitName)
            .Parameter("softLimit")
            .Parameter("hardLimit"),
        OnContainer("SystemControl", Item, "systemControls", Key("namespace"))
            .Parameter("namespace")
            .Parameter("value"),
        OnContainer("LinuxParameters", Structure, "linuxParameters")
            .Property("InitProcessEnabled")
            .Property("AddCapabilities", "capabilities.add", shape: Capabilities, type: EnumTypes.LinuxCapability)
            .Property("DropCapabilities", "capabilities.drop", shape: Capabilities, type: EnumTypes.LinuxCapability),
        OnContainer("Tmpfs", Item, "linuxParameters.tmpfs", Key("containerPath"))
            .Parameter("containerPath")
            .Parameter("size")
            .Property("MountOptions"),
        OnContainer("DockerLabel", Entry, "dockerLabels")
            .Parameter("key")
            .Parameter("value"),
    ];
}
