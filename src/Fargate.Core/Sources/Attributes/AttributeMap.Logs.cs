using Fargate.Core.Tree;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    // The options of the drivers are free text to the API. Source: LogConfiguration in AWS's model, read 2026-11-23; for splunk
    // its driver's documentation.
    private static ScalarShape LogMode => Shapes.Enum("blocking", "non-blocking");
    private static ScalarShape SplunkFormat => Shapes.Enum("inline", "json", "raw");
    private static ScalarShape ConfigFileType => Shapes.Enum("file", "s3");

    private static AttributeShape[] Logs =>
    [
        .. LogsOf(ClassKind.Container, "logConfiguration"),
        OnContainer("FireLensConfiguration", Structure, "firelensConfiguration")
            .Parameter("type", type: EnumTypes.FireLensType)
            .Property("EnableEcsLogMetadata", "options.enable-ecs-log-metadata", type: ArgumentType.Flag)
            .Property("ConfigFileType", "options.config-file-type", shape: ConfigFileType, type: EnumTypes.ConfigFileType)
            .Property("ConfigFileValue", "options.config-file-value"),
        // The proxy of Service Connect is a container that Amazon ECS adds.
        .. LogsOf(ClassKind.Service, "service.serviceConnectConfiguration.logConfiguration"),
    ];

    private static AttributeShape[] LogsOf(ClassKind target, string field) =>
    [
        new AttributeShape("AwsLogs", target, Slot, field)
            .Constant("logDriver", "awslogs")
            .Parameter("group", "options.awslogs-group")
            .Property("Region", "options.awslogs-region")
            .Property("StreamPrefix", "options.awslogs-stream-prefix")
            .Property("CreateGroup", "options.awslogs-create-group", type: ArgumentType.Flag)
            .Property("DatetimeFormat", "options.awslogs-datetime-format")
            .Property("MultilinePattern", "options.awslogs-multiline-pattern")
            .Property("Mode", "options.mode", shape: LogMode, type: EnumTypes.LogMode)
            .Property("MaxBufferSize", "options.max-buffer-size"),
        new AttributeShape("SplunkLogs", target, Slot, field)
            .Constant("logDriver", "splunk")
            .Parameter("url", "options.splunk-url")
            .Property("Token", "options.splunk-token")
            .Property("Source", "options.splunk-source")
            .Property("SourceType", "options.splunk-sourcetype")
            .Property("Index", "options.splunk-index")
            .Property("CaPath", "options.splunk-capath")
            .Property("CaName", "options.splunk-caname")
            .Property("InsecureSkipVerify", "options.splunk-insecureskipverify", type: ArgumentType.Flag)
            .Property("Format", "options.splunk-format", shape: SplunkFormat, type: EnumTypes.SplunkFormat)
            .Property("VerifyConnection", "options.splunk-verify-connection", type: ArgumentType.Flag)
            .Property("Gzip", "options.splunk-gzip", type: ArgumentType.Flag)
            .Property("GzipLevel", "options.splunk-gzip-level", type: ArgumentType.Number)
            .Property("Mode", "options.mode", shape: LogMode, type: EnumTypes.LogMode)
            .Property("MaxBufferSize", "options.max-buffer-size"),
        new AttributeShape("FireLensLogs", target, Slot, field)
            .Constant("logDriver", "awsfirelens")
            .Property("LogDriverBufferLimit", "options.log-driver-buffer-limit", type: ArgumentType.Number)
            .Property("Mode", "options.mode", shape: LogMode, type: EnumTypes.LogMode)
            .Property("MaxBufferSize", "options.max-buffer-size"),
        new AttributeShape("LogOption", target, Entry, field + ".options")
            .Parameter("name")
            .Parameter("value"),
        new AttributeShape("LogSecretOption", target, Item, field + ".secretOptions", Key("name"))
            .Parameter("name")
            .Parameter("valueFrom"),
    ];
}
