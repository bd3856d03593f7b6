using System.Globalization;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Services;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>
/// The classes of the CDK that describe services and other resources. Source: the documentation and the code of Amazon.CDK.Lib 2.160.0. A property of
/// a newer version leaves the rest open.
/// </summary>
internal static class CdkServiceTypes
{
    private static readonly CdkProperties CircuitBreaker = new(("Enable", "enable", Flag), ("Rollback", "rollback", Flag));

    private static readonly CdkProperties Controller = new(("Type", "type", OneOf(At("service.deploymentController.type"))));

    private static readonly CdkProperties Alarms = new(("AlarmNames", "alarmNames", Texts), ("Behavior", null, CdkValues.Unknown));

    private static readonly CdkProperties StrategyItem = new(
        ("CapacityProvider", "capacityProvider", Text),
        ("Weight", "weight", Number),
        ("Base", "base", Number));

    public static readonly CdkValue Strategy = List(StrategyItem.Structure);

    private static readonly CdkProperties OfferedPort = new(
        ("PortMappingName", "portName", Text),
        ("DiscoveryName", "discoveryName", Text),
        ("IngressPortOverride", "ingressPortOverride", Number),
        ("IdleTimeout", "timeout.idleTimeoutSeconds", Seconds),
        ("PerRequestTimeout", "timeout.perRequestTimeoutSeconds", Seconds),
        // The alias, which there always is.
        ("Port", null, CdkValues.Unknown),
        ("DnsName", null, CdkValues.Unknown),
        ("Tls", "tls", CdkValues.Unknown));

    private static readonly CdkProperties Connect = new(
        ("Namespace", "namespace", Text),
        ("Services", "services", List(OfferedPortOf)),
        ("LogDriver", "logConfiguration", CdkValues.Unknown));

    private static readonly CdkProperties EbsVolume = new(
        ("Encrypted", "encrypted", Flag),
        ("FileSystemType", "filesystemType", OneOf(At("service.volumeConfigurations[0].managedEBSVolume.filesystemType"))),
        ("Iops", "iops", Number),
        ("KmsKeyId", "kmsKeyId", CdkValues.Unknown),
        ("Role", null, CdkValues.Unknown),
        ("Size", "sizeInGiB", Gibibytes),
        ("SnapShotId", "snapshotId", Text),
        ("TagSpecifications", "tagSpecifications", CdkValues.Unknown),
        ("Throughput", "throughput", Number),
        ("VolumeType", "volumeType", OneOf(new ScalarShape(ScalarKind.String, "standard", "io1", "io2", "gp2", "gp3", "st1", "sc1"))));

    private static readonly CdkProperties ManagedVolume = new(("Name", "name", Text), ("ManagedEBSVolume", "managedEBSVolume", EbsVolumeOf));

    private static readonly CdkProperties CloudMap = new(
        ("ContainerPort", null, CdkValues.Unknown),
        ("Container", null, CdkValues.Unknown),
        ("DnsRecordType", null, CdkValues.Unknown),
        ("CloudMapNamespace", null, CdkValues.Unknown),
        ("DnsTtl", null, CdkValues.Unknown),
        ("FailureThreshold", null, CdkValues.Unknown),
        ("Name", null, CdkValues.Unknown),
        ("Service", null, CdkValues.Unknown));

    public static readonly CdkProperties Service = new(
        ("ServiceName", "serviceName", Text),
        ("DesiredCount", "desiredCount", Number),
        ("MinHealthyPercent", "deploymentConfiguration.minimumHealthyPercent", Number),
        ("MaxHealthyPercent", "deploymentConfiguration.maximumPercent", MaximumPercent),
        ("CircuitBreaker", "deploymentConfiguration.deploymentCircuitBreaker", CircuitBreakerOf),
        ("DeploymentAlarms", "deploymentConfiguration.alarms", AlarmsOf),
        ("DeploymentController", "deploymentController", Controller.Structure),
        ("PlatformVersion", "platformVersion", PlatformVersion),
        ("CapacityProviderStrategies", "capacityProviderStrategy", Strategy),
        ("EnableExecuteCommand", "enableExecuteCommand", Flag),
        ("EnableECSManagedTags", "enableECSManagedTags", Flag),
        ("PropagateTags", "propagateTags", OneOf(At("service.propagateTags"))),
        ("HealthCheckGracePeriod", "healthCheckGracePeriodSeconds", Seconds),
        ("SecurityGroups", "networkConfiguration.awsvpcConfiguration.securityGroups", List(CdkValues.Unknown)),
        ("AssignPublicIp", "networkConfiguration.awsvpcConfiguration.assignPublicIp", CdkValues.Unknown),
        ("ServiceConnectConfiguration", "serviceConnectConfiguration", ServiceConnect),
        ("CloudMapOptions", "serviceRegistries", Registries),
        ("VolumeConfigurations", "volumeConfigurations", List(LaunchVolume)),
        // Of aws-cdk-lib 2.184.0.
        ("AvailabilityZoneRebalancing", "availabilityZoneRebalancing", OneOf(At("service.availabilityZoneRebalancing"))),
        // Read by the construct itself.
        ("Cluster", null, CdkValues.Unknown),
        ("TaskDefinition", null, CdkValues.Unknown),
        ("TaskDefinitionRevision", null, CdkValues.Unknown),
        ("VpcSubnets", null, CdkValues.Unknown));

    // The task, the load balancer and the queue of a pattern.
    private static readonly string[] BesideService =
    [
        "TaskImageOptions", "Cpu", "MemoryLimitMiB", "EphemeralStorageGiB", "RuntimePlatform", "HealthCheck", "TaskSubnets", "Vpc", "Family", "Image", "Command",
        "Environment", "Secrets", "LogDriver", "EnableLogging", "ContainerName", "Certificate", "DomainName", "DomainZone", "IdleTimeout", "IpAddressType",
        "ListenerPort", "LoadBalancer", "LoadBalancerName", "LoadBalancers", "TargetGroups", "OpenListener", "Protocol", "ProtocolVersion", "PublicLoadBalancer",
        "RecordType", "RedirectHTTP", "SslPolicy", "TargetProtocol", "Cooldown", "CpuTargetUtilizationPercent", "DisableCpuBasedScaling", "MaxReceiveCount",
        "MaxScalingCapacity", "MinScalingCapacity", "Queue", "RetentionPeriod", "ScalingSteps", "VisibilityTimeout",
    ];

    /// <summary>A pattern with a service.</summary>
    public static readonly CdkProperties PatternService = Service.And(new CdkProperties([.. BesideService.Select(static it => (it, (string?)null, CdkValues.Unknown))]));

    public static readonly CdkProperties LoadBalancerTarget = new(
        ("ContainerName", "containerName", Text),
        ("ContainerPort", "containerPort", Number),
        ("Protocol", null, CdkValues.Unknown),
        ("Listener", null, CdkValues.Unknown),
        ("NewTargetGroupId", null, CdkValues.Unknown));

    public static readonly CdkProperties Bounds = new(("MinCapacity", "MinCapacity", Number), ("MaxCapacity", "MaxCapacity", Number));

    /// <summary>The bounds of a service that works off a queue.</summary>
    public static readonly CdkProperties QueueBounds = new(("MinScalingCapacity", "MinCapacity", Number), ("MaxScalingCapacity", "MaxCapacity", Number));

    public static readonly CdkProperties TargetTracking = new(
        ("TargetUtilizationPercent", "TargetValue", Decimal),
        ("RequestsPerTarget", "TargetValue", Decimal),
        ("TargetValue", "TargetValue", Decimal),
        ("ScaleInCooldown", "ScaleInCooldown", Seconds),
        ("ScaleOutCooldown", "ScaleOutCooldown", Seconds),
        ("DisableScaleIn", "DisableScaleIn", Flag),
        ("PolicyName", null, CdkValues.Unknown),
        ("TargetGroup", null, CdkValues.Unknown),
        ("Metric", null, CdkValues.Unknown));

    private static readonly CdkProperties Step = new(
        ("Change", "ScalingAdjustment", Number),
        ("Lower", "MetricIntervalLowerBound", CdkValues.Unknown),
        ("Upper", "MetricIntervalUpperBound", CdkValues.Unknown));

    /// <summary>Steps, of which the CDK makes others that meet: what each does stays as it is.</summary>
    public static readonly CdkProperties StepScaling = new(
        ("ScalingSteps", "StepAdjustments", Steps),
        ("AdjustmentType", "AdjustmentType", OneOf(new ScalarShape(ScalarKind.String, "ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"))),
        ("Cooldown", "Cooldown", Seconds),
        ("MinAdjustmentMagnitude", "MinAdjustmentMagnitude", Number),
        ("MetricAggregationType", null, CdkValues.Unknown),
        ("Metric", null, CdkValues.Unknown),
        ("DatapointsToAlarm", null, CdkValues.Unknown),
        ("EvaluationPeriods", null, CdkValues.Unknown));

    public static readonly CdkProperties ScheduledAction = new(
        ("Schedule", "Schedule", ScheduleExpression),
        ("MinCapacity", "ScalableTargetAction.MinCapacity", Number),
        ("MaxCapacity", "ScalableTargetAction.MaxCapacity", Number),
        ("StartTime", "StartTime", CdkValues.Unknown),
        ("EndTime", "EndTime", CdkValues.Unknown),
        ("TimeZone", "Timezone", CdkValues.Unknown));

    private static readonly CdkProperties ExecuteCommandLogs = new(
        ("CloudWatchLogGroup", "cloudWatchLogGroupName", CdkValues.Unknown),
        ("CloudWatchEncryptionEnabled", "cloudWatchEncryptionEnabled", Flag),
        ("S3Bucket", "s3BucketName", CdkValues.Unknown),
        ("S3EncryptionEnabled", "s3EncryptionEnabled", Flag),
        ("S3KeyPrefix", "s3KeyPrefix", Text));

    private static readonly CdkProperties ExecuteCommand = new(
        ("KmsKey", "kmsKeyId", CdkValues.Unknown),
        ("LogConfiguration", "logConfiguration", ExecuteCommandLogs.Structure),
        ("Logging", "logging", OneOf(ApiTree.ShapeAt(ApiPath.Parse("configuration.executeCommandConfiguration.logging")!, ClusterShape.Instance))));

    public static readonly CdkProperties Cluster = new(
        ("ClusterName", "clusterName", Text),
        ("ExecuteCommandConfiguration", "configuration.executeCommandConfiguration", ExecuteCommand.Structure),
        ("Capacity", null, CdkValues.Unknown),
        ("ContainerInsights", null, CdkValues.Unknown),
        ("DefaultCloudMapNamespace", null, CdkValues.Unknown),
        ("EnableFargateCapacityProviders", null, CdkValues.Unknown),
        ("Vpc", null, CdkValues.Unknown));

    private static readonly CdkProperties Selector = new(("Namespace", "namespace", Text), ("Labels", "labels", Map));

    public static readonly CdkProperties FargateProfile = new(
        ("FargateProfileName", "fargateProfileName", Text),
        ("Selectors", "selectors", List(Selector.Structure)),
        ("Cluster", null, CdkValues.Unknown),
        ("PodExecutionRole", null, CdkValues.Unknown),
        ("SubnetSelection", null, CdkValues.Unknown),
        ("Vpc", null, CdkValues.Unknown));

    /// <summary>A port that others find, with the namespace of the cluster where none is said.</summary>
    public static ApiNode ServiceConnect(CodeValue value, CodeReading reading)
    {
        var connect = Connect.Structure(value, reading);
        if (connect is ApiObject it)
        {
            it.Set("enabled", ApiScalar.Boolean(true));
            SetDefaults(it, ("namespace", new ApiUnknown()));
        }

        return connect;
    }

    /// <summary>The one registry of a service. Only its records of type SRV have the container and its port.</summary>
    public static ApiNode Registries(CodeValue value, CodeReading reading)
    {
        var registry = CloudMap.Structure(value, reading);
        if (registry is ApiObject it)
        {
            foreach (var field in new[] { "registryArn", "containerName", "containerPort" })
                it.Set(field, new ApiUnknown());
        }

        return new ApiArray { Items = { registry } };
    }

    /// <summary>A volume that each task gets: a construct with properties.</summary>
    public static ApiNode LaunchVolume(CodeValue value, CodeReading reading) => value is CodeObject { Factory: null } made
        && made.Arguments.TryGetValue("props", out var props) && Read(props, ManagedVolume.Structure, reading) is { } volume ? volume : new ApiUnknown();

    private static Shape? At(string path) => ApiTree.ShapeAt(ApiPath.Parse(path)!, ServiceShape.Instance);

    // The CDK writes 200 for 0.
    private static ApiNode MaximumPercent(CodeValue value, CodeReading reading) => reading.NumberOf(value) is 0 ? ApiScalar.Integer(200) : Number(value, reading);

    private static ApiNode CircuitBreakerOf(CodeValue value, CodeReading reading)
    {
        var breaker = CircuitBreaker.Structure(value, reading);
        if (breaker is ApiObject { IsOpen: false } it)
            SetDefaults(it, ("enable", ApiScalar.Boolean(true)));
        return breaker;
    }

    private static ApiNode AlarmsOf(CodeValue value, CodeReading reading)
    {
        var alarms = Alarms.Structure(value, reading);
        if (alarms is ApiObject it)
            it.Set("enable", ApiScalar.Boolean(true));
        return alarms;
    }

    // FargatePlatformVersion.VERSION1_4
    private static ApiNode PlatformVersion(CodeValue value, CodeReading reading) => value is CodeMember member
        ? ApiScalar.String(member.Name.StartsWith("VERSION", StringComparison.Ordinal) ? member.Name.Substring("VERSION".Length).Replace('_', '.') + ".0" : member.Name)
        : new ApiUnknown();

    private static ApiNode OfferedPortOf(CodeValue value, CodeReading reading)
    {
        var offered = OfferedPort.Structure(value, reading);
        if (offered is ApiObject it && value is CodeObject said)
        {
            var alias = new ApiObject();
            // That of the container where none is said.
            alias.Set("port", Read(said.Property("Port"), Number, reading) ?? new ApiUnknown());
            if (Read(said.Property("DnsName"), Text, reading) is { } name)
                alias.Set("dnsName", name);
            it.Set("clientAliases", new ApiArray { Items = { alias } });
        }

        return offered;
    }

    private static ApiNode EbsVolumeOf(CodeValue value, CodeReading reading)
    {
        var volume = EbsVolume.Structure(value, reading);
        // The CDK makes one where none is given.
        if (volume is ApiObject it)
            it.Set("roleArn", new ApiUnknown());
        return volume;
    }

    private static ApiNode Gibibytes(CodeValue value, CodeReading reading) => value is CodeObject { Type: "Amazon.CDK.Size", Factory: { } unit } it
        && it.Arguments.TryGetValue("amount", out var said) && reading.NumberOf(said) is { } amount
            ? unit switch
            {
                "Gibibytes" => ApiScalar.Integer(amount),
                "Tebibytes" => ApiScalar.Integer(amount * 1024),
                _ => new ApiUnknown(),
            }
            : new ApiUnknown();

    private static ApiNode Decimal(CodeValue value, CodeReading reading) => value is CodeScalar { Value: { } number } && number is not (string or bool)
        ? ApiScalar.Number(Convert.ToString(number, CultureInfo.InvariantCulture))
        : new ApiUnknown();

    private static ApiNode Steps(CodeValue value, CodeReading reading)
    {
        var steps = List(Step.Structure)(value, reading);
        ApiTree.Open(steps);
        return steps;
    }

    // Only an expression is a text of the user's: the CDK makes those of the others.
    private static ApiNode ScheduleExpression(CodeValue value, CodeReading reading) => value is CodeObject { Factory: "Expression" } it && it.Arguments.Count == 1
        ? Text(it.Arguments.Values.Single(), reading)
        : new ApiUnknown();
}
