using static Fargate.Core.Sources.Attributes.ArgumentType;

namespace Fargate.Core.Sources.Attributes;

/// <summary>The enums of Fargate.Annotations, to which the core does not refer. Its tests compare the two.</summary>
internal static class EnumTypes
{
    public static readonly ArgumentType AccessLogFormat = Enum("AccessLogFormat", "Text", "Json");
    public static readonly ArgumentType ActionAfterCompletion = Enum("ActionAfterCompletion", "None", "Delete");
    public static readonly ArgumentType AdjustmentType = Enum("AdjustmentType", "ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity");
    public static readonly ArgumentType AppProtocol = Enum("AppProtocol", "Http", "Http2", "Grpc");
    public static readonly ArgumentType Compatibility = Enum("Compatibility", "Ec2", "Fargate", "External", "ManagedInstances");
    public static readonly ArgumentType ConfigFileType = Enum("ConfigFileType", "File", "S3");
    public static readonly ArgumentType ContainerCondition = Enum("ContainerCondition", "Start", "Complete", "Success", "Healthy");
    public static readonly ArgumentType ContainerInsights = Enum("ContainerInsights", "Enabled", "Enhanced", "Disabled");
    public static readonly ArgumentType CpuArchitecture = Enum("CpuArchitecture", "X86_64", "Arm64");

    public static readonly ArgumentType DeploymentCircuitBreaker = Flags(
        "DeploymentCircuitBreaker", ["Disabled", "Enabled", "Rollback"], ("enable", ["Enabled", "Rollback"]), ("rollback", ["Rollback"]));

    public static readonly ArgumentType DeploymentController = Enum("DeploymentController", "Ecs", "CodeDeploy", "External");
    public static readonly ArgumentType DeploymentLifecycleHookAction = Enum("DeploymentLifecycleHookAction", "Rollback", "Continue");

    public static readonly ArgumentType DeploymentLifecycleStage = Enum(
        "DeploymentLifecycleStage", "ReconcileService", "PreScaleUp", "PostScaleUp", "TestTrafficShift", "PostTestTrafficShift",
        "PreProductionTrafficShift", "ProductionTrafficShift", "PostProductionTrafficShift");

    public static readonly ArgumentType DeploymentStrategy = Enum("DeploymentStrategy", "Rolling", "BlueGreen", "Linear", "Canary");
    public static readonly ArgumentType DeploymentThresholdType = Enum("DeploymentThresholdType", "Count", "BoundedPercent", "UnboundedPercent");
    public static readonly ArgumentType EbsVolumeType = Enum("EbsVolumeType", "Gp2", "Gp3", "Io1", "Io2", "St1", "Sc1");
    public static readonly ArgumentType ExecuteCommandLogging = Enum("ExecuteCommandLogging", "None", "Default", "Override");
    public static readonly ArgumentType FargateCapacity = Enum("FargateCapacity", "Fargate", "FargateSpot");
    public static readonly ArgumentType FilesystemType = Enum("FilesystemType", "Ext3", "Ext4", "Xfs", "Ntfs");
    public static readonly ArgumentType FireLensType = Enum("FireLensType", "FluentBit", "Fluentd");
    public static readonly ArgumentType GatewayAccessType = Enum("GatewayAccessType", "Public", "Private");
    public static readonly ArgumentType GatewayHealthCheckProtocol = Enum("GatewayHealthCheckProtocol", "Http", "Https");

    public static readonly ArgumentType LaunchType = Enum("LaunchType", "Fargate");

    public static readonly ArgumentType LinuxCapability = Enum(
        "LinuxCapability", "All", "AuditControl", "AuditWrite", "BlockSuspend", "Chown", "DacOverride", "DacReadSearch", "Fowner", "Fsetid",
        "IpcLock", "IpcOwner", "Kill", "Lease", "LinuxImmutable", "MacAdmin", "MacOverride", "Mknod", "NetAdmin", "NetBindService",
        "NetBroadcast", "NetRaw", "Setfcap", "Setgid", "Setpcap", "Setuid", "SysAdmin", "SysBoot", "SysChroot", "SysModule", "SysNice",
        "SysPacct", "SysPtrace", "SysRawio", "SysResource", "SysTime", "SysTtyConfig", "Syslog", "WakeAlarm");

    public static readonly ArgumentType LogMode = Enum("LogMode", "Blocking", "NonBlocking");
    public static readonly ArgumentType MaxCapacityBreachBehavior = Enum("MaxCapacityBreachBehavior", "HonorMaxCapacity", "IncreaseMaxCapacity");
    public static readonly ArgumentType MetricAggregationType = Enum("MetricAggregationType", "Average", "Minimum", "Maximum");
    public static readonly ArgumentType MetricStatistic = Enum("MetricStatistic", "Average", "Minimum", "Maximum", "SampleCount", "Sum");
    public static readonly ArgumentType NetworkMode = Enum("NetworkMode", "Awsvpc", "Bridge", "Host", "None");

    public static readonly ArgumentType OperatingSystemFamily = Enum(
        "OperatingSystemFamily", "Linux", "WindowsServer2019Full", "WindowsServer2019Core", "WindowsServer2022Full", "WindowsServer2022Core",
        "WindowsServer2025Full", "WindowsServer2025Core");

    public static readonly ArgumentType PidMode = Enum("PidMode", "Task", "Host");

    public static readonly ArgumentType PredictiveLoadMetric = Enum(
        "PredictiveLoadMetric", "TotalCpuUtilization", "TotalMemoryUtilization", "TotalAlbRequestCount");

    public static readonly ArgumentType PredictiveMetricPair = Enum("PredictiveMetricPair", "CpuUtilization", "MemoryUtilization", "AlbRequestCount");

    public static readonly ArgumentType PredictiveScalingMetric = Enum(
        "PredictiveScalingMetric", "AverageCpuUtilization", "AverageMemoryUtilization", "AlbRequestCountPerTarget");

    public static readonly ArgumentType PredictiveScalingMode = Enum("PredictiveScalingMode", "ForecastOnly", "ForecastAndScale");
    public static readonly ArgumentType PropagateTags = Enum("PropagateTags", "TaskDefinition", "Service", "None");

    public static readonly ArgumentType ScalingMetric = Enum(
        "ScalingMetric", "AverageCpuUtilization", "AverageMemoryUtilization", "AlbRequestCountPerTarget", "AverageCpuUtilizationHighResolution",
        "AverageMemoryUtilizationHighResolution");

    public static readonly ArgumentType SchedulingStrategy = Enum("SchedulingStrategy", "Replica", "Daemon");
    public static readonly ArgumentType ServiceConnectLogLevel = Enum("ServiceConnectLogLevel", "Info", "Debug");
    public static readonly ArgumentType ServiceMetric = Enum("ServiceMetric", "CpuUtilization", "MemoryUtilization");
    public static readonly ArgumentType ServiceRevisionCleanup = Enum("ServiceRevisionCleanup", "Blocking", "Deferred");

    public static readonly ArgumentType SplunkFormat = Enum("SplunkFormat", "Inline", "Json", "Raw");
    public static readonly ArgumentType TransportProtocol = Enum("TransportProtocol", "Tcp", "Udp");

    public static readonly ArgumentType UlimitName = Enum(
        "UlimitName", "Core", "Cpu", "Data", "FSize", "Locks", "MemLock", "MsgQueue", "Nice", "NoFile", "NProc", "Rss", "RtPrio", "RtTime",
        "SigPending", "Stack");

    public static readonly ArgumentType VersionConsistency = Enum("VersionConsistency", "Enabled", "Disabled");
}
