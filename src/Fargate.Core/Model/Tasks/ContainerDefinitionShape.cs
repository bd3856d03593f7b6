using Fargate.Core.Limits;
using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Tasks;

/// <summary>
/// A container definition, every field of the API. Source as in <see cref="TaskDefinitionShape"/>.
/// </summary>
internal static class ContainerDefinitionShape
{
    private static readonly ListShape Secrets = new(new ObjectShape(("name", Text), ("valueFrom", Text)), "name");

    // Told apart by port and protocol together, so a path names them by index.
    private static readonly ListShape PortMappings = SetOf(new ObjectShape(
        ("containerPort", Integer),
        ("hostPort", Integer),
        ("protocol", OpenEnum(PortLimits.Protocols)),
        ("name", Text),
        ("appProtocol", Enum("http", "http2", "grpc")),
        ("containerPortRange", Text)), "containerPort", "containerPortRange", "protocol");

    private static readonly ObjectShape LinuxParameters = new(
        ("capabilities", new ObjectShape(
            ("add", TextSet),
            ("drop", TextSet))),
        ("devices", SetOf(new ObjectShape(
            ("hostPath", Text),
            ("containerPath", Text),
            ("permissions", SetOf(Enum("read", "write", "mknod")))), "hostPath", "containerPath")),
        ("initProcessEnabled", Flag),
        ("sharedMemorySize", Integer),
        ("tmpfs", new ListShape(new ObjectShape(
            ("containerPath", Text),
            ("size", Integer),
            ("mountOptions", TextList)), "containerPath")),
        ("maxSwap", Integer),
        ("swappiness", Integer));

    private static readonly ListShape Ulimits = new(
        new ObjectShape(
            ("name", Enum(
                "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime",
                "sigpending", "stack")),
            ("softLimit", Integer),
            ("hardLimit", Integer)),
        "name");

    private static readonly ObjectShape LogConfiguration = new(
        ("logDriver", Enum("json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens")),
        ("options", StringMap),
        ("secretOptions", Secrets));

    public static ObjectShape Instance { get; } = new(
        ("name", Text),
        ("image", Text),
        ("repositoryCredentials", new ObjectShape(("credentialsParameter", Text))),
        ("cpu", Integer),
        ("memory", Integer),
        ("memoryReservation", Integer),
        ("links", TextSet),
        ("portMappings", PortMappings),
        ("essential", Flag),
        ("restartPolicy", new ObjectShape(
            ("enabled", Flag),
            ("ignoredExitCodes", SetOf(Integer)),
            ("restartAttemptPeriod", Integer))),
        ("entryPoint", TextList),
        ("command", TextList),
        ("environment", KeyValuePairs),
        ("environmentFiles", new ListShape(new ObjectShape(
            ("value", Text),
            ("type", Enum("s3"))))),
        ("mountPoints", new ListShape(new ObjectShape(
            ("sourceVolume", Text),
            ("containerPath", Text),
            ("readOnly", Flag)), "containerPath")),
        ("volumesFrom", new ListShape(new ObjectShape(
            ("sourceContainer", Text),
            ("readOnly", Flag)), "sourceContainer")),
        ("linuxParameters", LinuxParameters),
        ("secrets", Secrets),
        ("dependsOn", new ListShape(new ObjectShape(
            ("containerName", Text),
            ("condition", Enum("START", "COMPLETE", "SUCCESS", "HEALTHY"))), "containerName")),
        ("startTimeout", Integer),
        ("stopTimeout", Integer),
        ("versionConsistency", Enum("enabled", "disabled")),
        ("hostname", Text),
        ("user", Text),
        ("workingDirectory", Text),
        ("disableNetworking", Flag),
        ("privileged", Flag),
        ("readonlyRootFilesystem", Flag),
        ("dnsServers", TextList),
        ("dnsSearchDomains", TextList),
        ("extraHosts", new ListShape(new ObjectShape(
            ("hostname", Text),
            ("ipAddress", Text)), "hostname")),
        ("dockerSecurityOptions", TextSet),
        ("interactive", Flag),
        ("pseudoTerminal", Flag),
        ("dockerLabels", StringMap),
        ("ulimits", Ulimits),
        ("logConfiguration", LogConfiguration),
        ("healthCheck", new ObjectShape(
            ("command", TextList),
            ("interval", Integer),
            ("timeout", Integer),
            ("retries", Integer),
            ("startPeriod", Integer))),
        ("systemControls", new ListShape(new ObjectShape(
            ("namespace", Text),
            ("value", Text)), "namespace")),
        ("resourceRequirements", new ListShape(new ObjectShape(
            ("value", Text),
            ("type", Enum("GPU", "InferenceAccelerator", "NeuronDevice")),
            ("sharingStrategy", new ObjectShape(
                ("nvidiaMps", new ObjectShape(
                    ("memory", Integer),
                    ("maxComputePercent", Integer)))))), "type")),
        ("firelensConfiguration", new ObjectShape(
            ("type", Enum("fluentd", "fluentbit")),
            ("options", StringMap))),
        ("credentialSpecs", TextList));
}
