using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Kinds;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Draws a service: who replaces its tasks and what they run on come first, as all else depends on them.</summary>
// What is valid: CreateService in AWS's model, and the developer guide's pages on service parameters and deployments.
internal sealed class ServiceDrawing(Draw draw, TaskFacts task)
{
    private const string TargetGroup = ":elasticloadbalancing:eu-west-1:123456789012:targetgroup/";
    private const int MaxTasks = 5000;
    private const int MaxRegistered = 1000;
    private const int LongestStartPeriod = 300;

    private static readonly string[] Stages =
    [
        "RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT",
        "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT",
    ];

    private readonly LaunchDrawing _launch = new(draw, task, ResourceKind.Service);

    public JsonObject Draw()
    {
        if (!task.IsKnown && draw.Chance(10))
            return new JsonObject { ["service"] = WithTaskSets() };
        var wantsCodeDeploy = task.LaunchVolume is null && task.Ports.Count > 0 && draw.Chance(10);
        var service = _launch.Draw(hasEbsVolumes: !wantsCodeDeploy);
        // CodeDeploy needs a load balancer, which external instances cannot have.
        var isCodeDeploy = wantsCodeDeploy && !_launch.IsExternal;
        Head(service);
        var isDaemon = _launch.IsOnInstances && !isCodeDeploy && draw.Chance(40);
        DrawTraffic(service, isCodeDeploy);
        if (isCodeDeploy)
            service["deploymentController"] = new JsonObject { ["type"] = "CODE_DEPLOY" };
        else if (draw.Chance(30))
            service["deploymentController"] = new JsonObject { ["type"] = "ECS" };
        DrawDeployment(service, isCodeDeploy, isDaemon);
        var root = new JsonObject { ["service"] = service };
        var most = service["serviceRegistries"] is null ? MaxTasks : MaxRegistered;
        if (isDaemon)
            service["schedulingStrategy"] = "DAEMON";
        else
            service.With("schedulingStrategy", draw.PerhapsOneOf("REPLICA"))["desiredCount"] = draw.Number(0, most);
        if (!isDaemon && draw.Chance(60))
            new ScalingDrawing(draw).Draw(root, most);
        return root;
    }

    private void Head(JsonObject service) => service
        .With("serviceName", draw.Name())
        .With("taskDefinition", draw.OneOf(task.Family, $"arn:aws:ecs:eu-west-1:123456789012:task-definition/{task.Family}:7"))
        .With("cluster", draw.PerhapsOneOf("shop", "arn:aws:ecs:eu-west-1:123456789012:cluster/shop"))
        .With("clientToken", draw.PerhapsOneOf("token"));

    // The task definition and all that depends on it stand in the task sets.
    private JsonObject WithTaskSets() => new JsonObject { ["deploymentController"] = new JsonObject { ["type"] = "EXTERNAL" } }
        .With("serviceName", draw.Name())
        .With("cluster", draw.PerhapsOneOf("shop"))
        .With("desiredCount", draw.PerhapsNumber(0, MaxTasks))
        .With("schedulingStrategy", draw.PerhapsOneOf("REPLICA"))
        .With("tags", draw.PerhapsTags());

    private void DrawTraffic(JsonObject service, bool isCodeDeploy)
    {
        if (_launch.IsExternal)
            return;
        var targets = task.Ports.Count > 0 && (isCodeDeploy || draw.Chance(50)) ? draw.Number(1, isCodeDeploy ? 1 : 5) : 0;
        if (targets > 0)
            service["loadBalancers"] = Enumerable.Range(0, targets).Select(LoadBalancer).ToJson();
        var hasLattice = draw.Chance(15) && (!task.IsKnown || task.Ports.Any(it => it.Name is not null));
        if (hasLattice)
            service["vpcLatticeConfigurations"] = new JsonArray(Lattice());
        if (task.Ports.FirstOrDefault(it => it.Name is not null) is { } port)
            service.With("gatewayConnectors", draw.Perhaps(() => new JsonArray(Connector(port.Name!)), 20));
        service.With("monitoring", draw.Perhaps(() => new JsonObject { ["metricConfigurations"] = new JsonArray(Metrics()) }, 20));
        // A task may be slow to start behind its load balancer.
        if (targets > 0 || hasLattice || task.HasHealthCheck)
            service.With("healthCheckGracePeriodSeconds", draw.PerhapsNumber(LongestStartPeriod, int.MaxValue));
        service.With("serviceRegistries", draw.Perhaps(() => new JsonArray(Registry()), 20));
        if (!isCodeDeploy && !task.IsWindows && !task.IsFull)
            service.With("serviceConnectConfiguration", draw.Perhaps(ServiceConnect));
    }

    private JsonObject LoadBalancer(int index)
    {
        var port = draw.OneOf(task.Ports);
        return new JsonObject
        {
            ["targetGroupArn"] = $"arn:{draw.OneOf("aws", "aws-cn", "aws-us-gov")}{TargetGroup}orders-{index}/{draw.Hex(16)}",
            ["containerName"] = port.Container,
            ["containerPort"] = port.Number,
        };
    }

    private JsonObject Lattice() => new()
    {
        ["roleArn"] = draw.RoleArn(),
        ["targetGroupArn"] = "arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-" + draw.Hex(17),
        ["portName"] = task.Ports.FirstOrDefault(it => it.Name is not null)?.Name ?? "http",
        ["advancedConfiguration"] = new JsonObject
        {
            ["alternateTargetGroupArn"] = "arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-" + draw.Hex(17),
            ["productionListenerRule"] = "arn:aws:vpc-lattice:eu-west-1:123456789012:service/svc-0/listener/listener-0/rule/rule-0",
            ["testListenerRule"] = "arn:aws:vpc-lattice:eu-west-1:123456789012:service/svc-0/listener/listener-0/rule/rule-1",
        },
    };

    private JsonObject Connector(string port) => new JsonObject { ["portName"] = port }
        .With("filters", draw.Perhaps(() => new JsonObject { ["accessTypes"] = draw.Some(["PUBLIC", "PRIVATE"], 1, 2).ToJson() }))
        .With("healthCheck", draw.Perhaps(() => new JsonObject()
            .With("healthCheckProtocol", draw.PerhapsOneOf("HTTP", "HTTPS"))
            .With("healthCheckPort", draw.PerhapsNumber(1, 65535))
            .With("healthCheckPath", draw.PerhapsOneOf("/health"))
            .With("healthCheckTimeoutSeconds", draw.PerhapsNumber(2, 120))
            .With("healthCheckIntervalSeconds", draw.PerhapsNumber(5, 300))
            .With("healthyThresholdCount", draw.PerhapsNumber(2, 10))
            .With("unhealthyThresholdCount", draw.PerhapsNumber(2, 10))
            .With("matcher", draw.Perhaps(() => new JsonObject
            {
                ["httpCode"] = "200-299",
                ["grpcCode"] = "0",
            }))));

    private JsonObject Metrics() => new()
    {
        ["metricNames"] = draw.Some(["CPUUtilization", "MemoryUtilization"], 1, 2).ToJson(),
        ["resolutionSeconds"] = draw.OneOf(20, 60),
    };

    private JsonObject Registry()
    {
        var registry = new JsonObject { ["registryArn"] = "arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-" + draw.Hex(17) };
        if (task.Ports.Count == 0 || draw.Chance(50))
            return registry.With("port", draw.PerhapsNumber(0, 65535));
        var port = draw.OneOf(task.Ports);
        return registry.With("containerName", port.Container).With("containerPort", port.Number);
    }

    private JsonObject ServiceConnect()
    {
        var connect = new JsonObject { ["enabled"] = draw.Chance(90) }
            .With("namespace", draw.PerhapsOneOf("shop", "arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-x"));
        var named = task.Ports.Where(it => it.Name is not null).ToArray();
        if (named.Length > 0)
            connect["services"] = draw.Some(named, 1, named.Length).Select(Offered).ToJson();
        connect
            .With("containerConfigurations", draw.Perhaps(() => new JsonArray(new JsonObject { ["logLevel"] = draw.OneOf("info", "debug") })))
            .With("logConfiguration", draw.Perhaps(() => new JsonObject
            {
                ["logDriver"] = "awslogs",
                ["options"] = new JsonObject
                {
                    ["awslogs-group"] = "/ecs/proxy",
                    ["awslogs-region"] = "eu-west-1",
                    ["awslogs-stream-prefix"] = "proxy",
                },
            }));
        // The access log is in the log of the proxy.
        return connect["logConfiguration"] is null ? connect
            : connect.With("accessLogConfiguration", draw.Perhaps(() => new JsonObject { ["format"] = draw.OneOf("TEXT", "JSON") }
                .With("includeQueryParameters", draw.PerhapsEnabled())));
    }

    private JsonObject Offered(TaskFacts.Port port, int index) => new JsonObject { ["portName"] = port.Name }
        .With("discoveryName", draw.Perhaps(() => draw.OneOf("orders", "0_a", new string('d', 62)) + "-" + index))
        .With("clientAliases", draw.Perhaps(() => new JsonArray(new JsonObject { ["port"] = draw.Number(0, 65535) }
            .With("dnsName", draw.PerhapsOneOf("orders", "orders.shop.local", "_a.0", new string('n', 127)))
            .With("testTrafficRules", draw.Perhaps(() => new JsonObject
            {
                ["header"] = new JsonObject { ["name"] = "x-test", ["value"] = new JsonObject { ["exact"] = "1" } },
            })))))
        .With("ingressPortOverride", draw.PerhapsNumber(0, 65535))
        .With("timeout", draw.Perhaps(() => new JsonObject()
            .With("idleTimeoutSeconds", draw.PerhapsNumber(0, int.MaxValue))
            .With("perRequestTimeoutSeconds", port.HasAppProtocol ? draw.PerhapsNumber(0, int.MaxValue) : null)))
        .With("tls", draw.Perhaps(() => new JsonObject
        {
            ["issuerCertificateAuthority"] = new JsonObject
            {
                ["awsPcaAuthorityArn"] = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/x",
            },
        }.With("kmsKey", draw.Perhaps(() => draw.KmsKey())).With("roleArn", draw.Perhaps(() => draw.RoleArn()))));

    private void DrawDeployment(JsonObject service, bool isCodeDeploy, bool isDaemon)
    {
        var canShift = !isCodeDeploy && !isDaemon && (service["loadBalancers"] is not null
            || (bool?)service["serviceConnectConfiguration"]?["enabled"] == true);
        var strategy = canShift && draw.Chance(50) ? draw.OneOf("BLUE_GREEN", "LINEAR", "CANARY") : isCodeDeploy ? null : draw.OneOf("ROLLING", null);
        var isShifting = strategy is not (null or "ROLLING");
        var least = draw.OneOf(0, 50, 99, 100);
        var most = isDaemon ? 100 : draw.OneOf(least == 100 ? 101 : 100, 150, 200, 1000);
        var deployment = new JsonObject().With("strategy", strategy);
        if (isDaemon)
            deployment.With("minimumHealthyPercent", Math.Min(least, 99)).With("maximumPercent", draw.Perhaps(() => most));
        else if (draw.Chance(50))
            deployment.With("minimumHealthyPercent", least).With("maximumPercent", most);
        if (!isCodeDeploy)
        {
            deployment.With("alarms", draw.Perhaps(() => new JsonObject
            {
                ["alarmNames"] = new JsonArray("errors", "latency"),
                ["enable"] = draw.Chance(80),
                ["rollback"] = draw.Chance(50),
            }));
        }

        if (isShifting)
            DrawShift(service, deployment, strategy!);
        else if (!isCodeDeploy)
            deployment.With("deploymentCircuitBreaker", draw.Perhaps(() => draw.OneOf(Breaker(true, true), Breaker(true, false), Breaker(false, false))
                .With("resetOnHealthyTask", draw.PerhapsFlag())
                .With("thresholdConfiguration", draw.Perhaps(() => draw.OneOf(
                    Threshold("COUNT", int.MaxValue), Threshold("BOUNDED_PERCENT", 100), Threshold("UNBOUNDED_PERCENT", 100))))));
        if (!isCodeDeploy && !isShifting)
            deployment.With("earlySuccessCriteria", draw.Perhaps(() => EarlySuccess((int?)deployment["minimumHealthyPercent"] ?? 100)));
        if (deployment.Count > 0 || draw.Chance(10))
            service["deploymentConfiguration"] = deployment;
        // Instances of one's own are in no zone, and where no task may be added none can be moved.
        if (!_launch.IsExternal && !isDaemon)
            service.With("availabilityZoneRebalancing", (int?)deployment["maximumPercent"] == 100 ? draw.PerhapsOneOf("DISABLED") : draw.PerhapsEnabled());
    }

    private JsonObject Threshold(string type, int most) => new() { ["type"] = type, ["value"] = draw.Number(1, most) };

    private JsonObject EarlySuccess(int least) => draw.Chance(20) ? new JsonObject { ["enable"] = false } : new JsonObject
    {
        ["enable"] = true,
        ["healthyPercent"] = draw.Number(least, 100),
        ["sourceServiceRevisionCleanup"] = draw.OneOf("BLOCKING", "DEFERRED"),
    };

    private static JsonObject Breaker(bool isOn, bool rollsBack) => new() { ["enable"] = isOn, ["rollback"] = rollsBack };

    private void DrawShift(JsonObject service, JsonObject deployment, string strategy)
    {
        deployment.With("bakeTimeInMinutes", strategy == "BLUE_GREEN" ? draw.Number(0, 1440) : draw.PerhapsNumber(0, 1440));
        if (strategy == "LINEAR")
        {
            deployment.With("linearConfiguration", draw.Perhaps(() => new JsonObject()
                .With("stepPercent", draw.Perhaps(() => draw.Number(30, 1000) / 10.0)).With("stepBakeTimeInMinutes", draw.PerhapsNumber(0, 1440))));
        }
        else if (strategy == "CANARY")
        {
            deployment.With("canaryConfiguration", draw.Perhaps(() => new JsonObject()
                .With("canaryPercent", draw.Perhaps(() => draw.Number(1, 1000) / 10.0))
                .With("canaryBakeTimeInMinutes", draw.PerhapsNumber(0, 1440))));
        }

        deployment.With("lifecycleHooks", draw.Perhaps(() => Enumerable.Range(0, draw.Number(1, 2)).Select(_ => Hook()).ToJson()));
        foreach (var balancer in service["loadBalancers"]?.AsArray() ?? [])
        {
            var rule = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/";
            balancer!["advancedConfiguration"] = new JsonObject
            {
                ["alternateTargetGroupArn"] = $"arn:aws{TargetGroup}green/{draw.Hex(16)}",
                ["productionListenerRule"] = rule + draw.Hex(16),
                ["roleArn"] = draw.RoleArn(),
            }.With("testListenerRule", draw.Perhaps(() => rule + draw.Hex(16)));
        }
    }

    private JsonObject Hook()
    {
        var isPause = draw.Chance(30);
        // A pause has no place where traffic shifts.
        var stages = isPause ? Stages.Where(it => it is not ("TEST_TRAFFIC_SHIFT" or "PRODUCTION_TRAFFIC_SHIFT")).ToArray() : Stages;
        var hook = new JsonObject { ["lifecycleStages"] = draw.Some(stages, 1, 3).ToJson() }
            .With("timeoutConfiguration", draw.Perhaps(() =>
                new JsonObject { ["timeoutInMinutes"] = draw.Number(1, 60), ["action"] = draw.OneOf("ROLLBACK", "CONTINUE") }));
        return isPause
            ? hook.With("targetType", "PAUSE")
            : hook.With("targetType", draw.PerhapsOneOf("AWS_LAMBDA")).With("roleArn", draw.RoleArn())
                .With("hookDetails", draw.Perhaps(() => new JsonObject { ["alarm"] = "orders", ["limits"] = new JsonArray(1, "a") }))
                .With("hookTargetArn", "arn:aws:lambda:eu-west-1:123456789012:function:check" + draw.OneOf("", ":live"));
    }
}
