using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Scaling;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Services;

/// <summary>
/// A service and how it is scaled: the inputs of CreateService, RegisterScalableTarget, PutScalingPolicy and PutScheduledAction.
/// Source: AWS's model (eng/models).
/// </summary>
public static class ServiceShape
{
    private static readonly ObjectShape DeploymentConfiguration = new(
        ("deploymentCircuitBreaker", new ObjectShape(
            ("enable", Flag),
            ("rollback", Flag),
            ("resetOnHealthyTask", Flag),
            ("thresholdConfiguration", new ObjectShape(
                ("type", Enum("COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT")),
                ("value", Integer))))),
        ("maximumPercent", Integer),
        ("minimumHealthyPercent", Integer),
        ("alarms", new ObjectShape(
            ("alarmNames", TextSet),
            ("rollback", Flag),
            ("enable", Flag))),
        ("strategy", Enum("ROLLING", "BLUE_GREEN", "LINEAR", "CANARY")),
        ("bakeTimeInMinutes", Integer),
        ("lifecycleHooks", SetOf(new ObjectShape(
            ("targetType", Enum("AWS_LAMBDA", "PAUSE")),
            ("hookTargetArn", Text),
            ("roleArn", Text),
            ("lifecycleStages", SetOf(Enum(
                "RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT",
                "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"))),
            ("hookDetails", Document),
            ("timeoutConfiguration", new ObjectShape(
                ("timeoutInMinutes", Integer),
                ("action", Enum("ROLLBACK", "CONTINUE"))))), "hookTargetArn", "targetType")),
        ("linearConfiguration", new ObjectShape(
            ("stepPercent", Number),
            ("stepBakeTimeInMinutes", Integer))),
        ("canaryConfiguration", new ObjectShape(
            ("canaryPercent", Number),
            ("canaryBakeTimeInMinutes", Integer))),
        ("earlySuccessCriteria", new ObjectShape(
            ("enable", Flag),
            ("healthyPercent", Integer),
            ("sourceServiceRevisionCleanup", Enum("BLOCKING", "DEFERRED")))));

    private static readonly ObjectShape ServiceConnect = new(
        ("enabled", Flag),
        ("namespace", Text),
        ("services", new ListShape(
            new ObjectShape(
                ("portName", Text),
                ("discoveryName", Text),
                ("clientAliases", SetOf(new ObjectShape(
                    ("port", Integer),
                    ("dnsName", Text),
                    ("testTrafficRules", new ObjectShape(
                        ("header", new ObjectShape(
                            ("name", Text),
                            ("value", new ObjectShape(("exact", Text)))))))), "port")),
                ("ingressPortOverride", Integer),
                ("timeout", new ObjectShape(
                    ("idleTimeoutSeconds", Integer),
                    ("perRequestTimeoutSeconds", Integer))),
                ("tls", new ObjectShape(
                    ("issuerCertificateAuthority", new ObjectShape(("awsPcaAuthorityArn", Text))),
                    ("kmsKey", Text),
                    ("roleArn", Text)))),
            "portName")),
        ("logConfiguration", ContainerDefinitionShape.Instance["logConfiguration"]!),
        ("accessLogConfiguration", new ObjectShape(
            ("format", Enum("TEXT", "JSON")),
            ("includeQueryParameters", Enabled))),
        ("containerConfigurations", new ListShape(new ObjectShape(("logLevel", Enum("info", "debug"))))));

    private static readonly ListShape VpcLattice = new(
        new ObjectShape(
            ("roleArn", Text),
            ("targetGroupArn", Text),
            ("portName", Text),
            ("advancedConfiguration", new ObjectShape(
                ("alternateTargetGroupArn", Text),
                ("productionListenerRule", Text),
                ("testListenerRule", Text)))),
        "targetGroupArn");

    private static readonly ListShape GatewayConnectors = new(
        new ObjectShape(
            ("portName", Text),
            ("healthCheck", new ObjectShape(
                ("healthCheckProtocol", Enum("HTTP", "HTTPS")),
                ("healthCheckPort", Integer),
                ("healthCheckPath", Text),
                ("healthCheckTimeoutSeconds", Integer),
                ("healthCheckIntervalSeconds", Integer),
                ("healthyThresholdCount", Integer),
                ("unhealthyThresholdCount", Integer),
                ("matcher", new ObjectShape(("httpCode", Text), ("grpcCode", Text))))),
            ("filters", new ObjectShape(("accessTypes", new ListShape(Enum("PUBLIC", "PRIVATE")))))),
        "portName");

    private static readonly ObjectShape Monitoring = new(
        ("metricConfigurations", new ListShape(new ObjectShape(
            ("metricNames", TextList),
            ("resolutionSeconds", Integer)))));

    private static readonly ObjectShape Input = new(
        ("cluster", Text),
        ("serviceName", Text),
        ("taskDefinition", Text),
        ("availabilityZoneRebalancing", Enabled),
        ("loadBalancers", SetOf(new ObjectShape(
            ("targetGroupArn", Text),
            ("loadBalancerName", Text),
            ("containerName", Text),
            ("containerPort", Integer),
            ("advancedConfiguration", new ObjectShape(
                ("alternateTargetGroupArn", Text),
                ("productionListenerRule", Text),
                ("testListenerRule", Text),
                ("roleArn", Text)))), "targetGroupArn", "loadBalancerName")),
        ("serviceRegistries", SetOf(new ObjectShape(
            ("registryArn", Text),
            ("port", Integer),
            ("containerName", Text),
            ("containerPort", Integer)), "registryArn")),
        ("desiredCount", Integer),
        ("clientToken", Text),
        ("launchType", LaunchShapes.LaunchType),
        ("capacityProviderStrategy", LaunchShapes.CapacityProviderStrategy),
        ("platformVersion", Text),
        ("role", Text),
        ("deploymentConfiguration", DeploymentConfiguration),
        ("placementConstraints", LaunchShapes.PlacementConstraints),
        ("placementStrategy", LaunchShapes.PlacementStrategy),
        ("networkConfiguration", LaunchShapes.NetworkConfiguration),
        ("healthCheckGracePeriodSeconds", Integer),
        ("schedulingStrategy", Enum("REPLICA", "DAEMON")),
        ("deploymentController", new ObjectShape(("type", Enum("ECS", "CODE_DEPLOY", "EXTERNAL")))),
        ("tags", LaunchShapes.Tags),
        ("enableECSManagedTags", Flag),
        ("propagateTags", LaunchShapes.PropagateTags),
        ("enableExecuteCommand", Flag),
        ("serviceConnectConfiguration", ServiceConnect),
        ("volumeConfigurations", LaunchShapes.ServiceVolumes),
        ("vpcLatticeConfigurations", VpcLattice),
        ("gatewayConnectors", GatewayConnectors),
        ("monitoring", Monitoring));

    /// <summary>The input of CreateService beside those of scaling. What these three repeat, the service's name among it, is not here.</summary>
    public static ObjectShape Instance { get; } = new(
        ("service", Input),
        ("scalableTarget", ScalingShapes.Target),
        ("scalingPolicies", new ListShape(ScalingShapes.Policy, "PolicyName")),
        ("scheduledActions", new ListShape(ScalingShapes.ScheduledAction, "ScheduledActionName")));
}
