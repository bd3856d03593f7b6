using Fargate.Core.Tree;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private static AttributeShape[] Service =>
    [
        new AttributeShape("Service", ClassKind.Service, Structure, "service")
            .Constructor("serviceName")
            .Constructor("serviceName", "task")
            .Constructor("serviceName", "taskDefinition")
            .Parameter("serviceName")
            .Parameter("task", "taskDefinition", ArgumentType.Task)
            .Parameter("taskDefinition")
            .Revision("Revision")
            .Property("Cluster", type: ArgumentType.Cluster)
            .Property("DesiredCount")
            .Property("SchedulingStrategy", type: EnumTypes.SchedulingStrategy)
            .Property("LaunchType", type: EnumTypes.LaunchType)
            .Property("PlatformVersion")
            .Property("HealthCheckGracePeriodSeconds")
            .Property("EnableExecuteCommand")
            .Property("AvailabilityZoneRebalancing", type: ArgumentType.Flag)
            .Property("DeploymentController", "deploymentController.type", type: EnumTypes.DeploymentController)
            .Property("EnableEcsManagedTags", "enableECSManagedTags")
            .Property("PropagateTags", type: EnumTypes.PropagateTags),
        Strategy(ClassKind.Service, "service.capacityProviderStrategy"),
        Network(ClassKind.Service, "service.networkConfiguration.awsvpcConfiguration"),
        Tag(ClassKind.Service, "service.tags"),
        .. EbsVolume(ClassKind.Service, "service.volumeConfigurations"),
        new AttributeShape("LoadBalancer", ClassKind.Service, Item, "service.loadBalancers", Key("targetGroupArn"))
            .Parameter("container", "containerName", ArgumentType.Container)
            .Parameter("containerPort")
            .Property("TargetGroupArn")
            .Property("AlternateTargetGroupArn", "advancedConfiguration.alternateTargetGroupArn")
            .Property("ProductionListenerRule", "advancedConfiguration.productionListenerRule")
            .Property("TestListenerRule", "advancedConfiguration.testListenerRule")
            .Property("RoleArn", "advancedConfiguration.roleArn"),
        new AttributeShape("ServiceRegistry", ClassKind.Service, Item, "service.serviceRegistries", Key("registryArn"))
            .Parameter("registryArn")
            .Property("Port")
            .Property("Container", "containerName", type: ArgumentType.Container)
            .Property("ContainerPort"),
        new AttributeShape("DeploymentConfiguration", ClassKind.Service, Structure, "service.deploymentConfiguration")
            .Property("MinimumHealthyPercent")
            .Property("MaximumPercent")
            .Property("DeploymentCircuitBreaker", type: EnumTypes.DeploymentCircuitBreaker)
            .Property("ResetOnHealthyTask", "deploymentCircuitBreaker.resetOnHealthyTask")
            .Property("ThresholdType", "deploymentCircuitBreaker.thresholdConfiguration.type", type: EnumTypes.DeploymentThresholdType)
            .Property("ThresholdValue", "deploymentCircuitBreaker.thresholdConfiguration.value")
            .Property("Strategy", type: EnumTypes.DeploymentStrategy)
            .Property("BakeTimeInMinutes")
            .Property("StepPercent", "linearConfiguration.stepPercent")
            .Property("StepBakeTimeInMinutes", "linearConfiguration.stepBakeTimeInMinutes")
            .Property("CanaryPercent", "canaryConfiguration.canaryPercent")
            .Property("CanaryBakeTimeInMinutes", "canaryConfiguration.canaryBakeTimeInMinutes"),
        new AttributeShape("DeploymentAlarms", ClassKind.Service, Structure, "service.deploymentConfiguration.alarms")
            .Constant("enable", "true")
            .Constant("rollback", "false")
            .Parameter("alarmNames")
            .Property("Rollback"),
        new AttributeShape("DeploymentLifecycleHook", ClassKind.Service, Item, "service.deploymentConfiguration.lifecycleHooks", Key("hookTargetArn"))
            .Parameter("hookTargetArn")
            .Parameter("roleArn")
            .Parameter("lifecycleStages", type: EnumTypes.DeploymentLifecycleStage)
            .Property("HookDetails")
            .Property("TimeoutInMinutes", "timeoutConfiguration.timeoutInMinutes")
            .Property("TimeoutAction", "timeoutConfiguration.action", type: EnumTypes.DeploymentLifecycleHookAction),
        new AttributeShape("DeploymentPauseHook", ClassKind.Service, Item, "service.deploymentConfiguration.lifecycleHooks")
            .Constant("targetType", "PAUSE")
            .Parameter("lifecycleStages", type: EnumTypes.DeploymentLifecycleStage)
            .Property("TimeoutInMinutes", "timeoutConfiguration.timeoutInMinutes")
            .Property("TimeoutAction", "timeoutConfiguration.action", type: EnumTypes.DeploymentLifecycleHookAction),
        new AttributeShape("DeploymentEarlySuccessCriteria", ClassKind.Service, Structure, "service.deploymentConfiguration.earlySuccessCriteria")
            .Constant("enable", "true")
            .Parameter("healthyPercent")
            .Parameter("sourceServiceRevisionCleanup", type: EnumTypes.ServiceRevisionCleanup),
        new AttributeShape("ServiceConnectConfiguration", ClassKind.Service, Structure, "service.serviceConnectConfiguration")
            .Constant("enabled", "true")
            .Property("Namespace")
            .Property("AccessLogFormat", "accessLogConfiguration.format", type: EnumTypes.AccessLogFormat)
            .Property("IncludeQueryParameters", "accessLogConfiguration.includeQueryParameters", type: ArgumentType.Flag)
            .Property("LogLevel", "containerConfigurations[0].logLevel", type: EnumTypes.ServiceConnectLogLevel),
        new AttributeShape("ServiceConnectService", ClassKind.Service, Item, "service.serviceConnectConfiguration.services", Key("portName"))
            .Parameter("portName")
            .Property("DiscoveryName")
            .Property("Port", "clientAliases[0].port")
            .Property("DnsName", "clientAliases[0].dnsName")
            .Property("TestTrafficHeaderName", "clientAliases[0].testTrafficRules.header.name")
            .Property("TestTrafficHeaderValue", "clientAliases[0].testTrafficRules.header.value.exact")
            .Property("IngressPortOverride")
            .Property("IdleTimeoutSeconds", "timeout.idleTimeoutSeconds")
            .Property("PerRequestTimeoutSeconds", "timeout.perRequestTimeoutSeconds")
            .Property("AwsPcaAuthorityArn", "tls.issuerCertificateAuthority.awsPcaAuthorityArn")
            .Property("KmsKey", "tls.kmsKey")
            .Property("RoleArn", "tls.roleArn"),
        new AttributeShape("VpcLatticeConfiguration", ClassKind.Service, Item, "service.vpcLatticeConfigurations", Key("targetGroupArn"))
            .Parameter("targetGroupArn")
            .Parameter("portName")
            .Parameter("roleArn")
            .Property("AlternateTargetGroupArn", "advancedConfiguration.alternateTargetGroupArn")
            .Property("ProductionListenerRule", "advancedConfiguration.productionListenerRule")
            .Property("TestListenerRule", "advancedConfiguration.testListenerRule"),
        new AttributeShape("GatewayConnector", ClassKind.Service, Item, "service.gatewayConnectors", Key("portName"))
            .Parameter("portName")
            .Property("AccessTypes", "filters.accessTypes", type: EnumTypes.GatewayAccessType)
            .Property("HealthCheckProtocol", "healthCheck.healthCheckProtocol", type: EnumTypes.GatewayHealthCheckProtocol)
            .Property("HealthCheckPort", "healthCheck.healthCheckPort")
            .Property("HealthCheckPath", "healthCheck.healthCheckPath")
            .Property("HealthCheckTimeoutSeconds", "healthCheck.healthCheckTimeoutSeconds")
            .Property("HealthCheckIntervalSeconds", "healthCheck.healthCheckIntervalSeconds")
            .Property("HealthyThresholdCount", "healthCheck.healthyThresholdCount")
            .Property("UnhealthyThresholdCount", "healthCheck.unhealthyThresholdCount")
            .Property("HttpCode", "healthCheck.matcher.httpCode")
            .Property("GrpcCode", "healthCheck.matcher.grpcCode"),
        new AttributeShape("MetricConfiguration", ClassKind.Service, Item, "service.monitoring.metricConfigurations")
            .Parameter("resolutionSeconds")
            .Parameter("metricNames", type: EnumTypes.ServiceMetric, shape: new ListShape(ServiceMetric)),
    ];

    // Texts to the API, which names these two.
    private static ScalarShape ServiceMetric => Shapes.Enum("CPUUtilization", "MemoryUtilization");

    // There is nothing else that a volume's tags could be of.
    private const string VolumeTags = "tagSpecifications[resourceType=volume]";

    // The three ways to start a task, and a cluster, say these alike.
    private static AttributeShape Strategy(ClassKind target, string field) =>
        new AttributeShape("CapacityProviderStrategy", target, Item, field, Key("capacityProvider"))
            .Parameter("capacityProvider", type: EnumTypes.FargateCapacity, shape: FargateCapacity)
            .Property("Base")
            .Property("Weight");

    private static AttributeShape Network(ClassKind target, string field)
    {
        var isPascal = target == ClassKind.Schedule;
        return new AttributeShape("NetworkConfiguration", target, Structure, field)
            .Property("Subnets", isPascal ? "Subnets" : "subnets")
            .Property("SecurityGroups", isPascal ? "SecurityGroups" : "securityGroups")
            .Property("AssignPublicIp", isPascal ? "AssignPublicIp" : "assignPublicIp", type: ArgumentType.Flag);
    }

    private static AttributeShape Tag(ClassKind target, string field) =>
        new AttributeShape("Tag", target, Item, field, Key("key")).Parameter("key").Parameter("value");

    private static AttributeShape[] EbsVolume(ClassKind target, string field) =>
    [
        new AttributeShape("ManagedEbsVolume", target, Item, field, Key("name"))
            .Parameter("name")
            .Property("RoleArn", "managedEBSVolume.roleArn")
            .Property("SizeInGiB", "managedEBSVolume.sizeInGiB")
            .Property("VolumeType", "managedEBSVolume.volumeType", shape: VolumeType, type: EnumTypes.EbsVolumeType)
            .Property("Encrypted", "managedEBSVolume.encrypted")
            .Property("KmsKeyId", "managedEBSVolume.kmsKeyId")
            .Property("SnapshotId", "managedEBSVolume.snapshotId")
            .Property("VolumeInitializationRate", "managedEBSVolume.volumeInitializationRate")
            .Property("Iops", "managedEBSVolume.iops")
            .Property("Throughput", "managedEBSVolume.throughput")
            .Property("PropagateTags", $"managedEBSVolume.{VolumeTags}.propagateTags", type: EnumTypes.PropagateTags)
            .Property("FilesystemType", "managedEBSVolume.filesystemType", type: EnumTypes.FilesystemType),
        new AttributeShape("ManagedEbsVolumeTag", target, Item, $"{field}[name=].managedEBSVolume.{VolumeTags}.tags", Key("key"))
            .Holder("name")
            .Parameter("key")
            .Parameter("value"),
    ];
}
