using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

internal sealed partial record ResourceFault
{
    private const string Tracking = "TargetTrackingScalingPolicyConfiguration";
    private const string Forecast = "PredictiveScalingPolicyConfiguration";
    private const string Steps = "StepScalingPolicyConfiguration";

    private static IEnumerable<ResourceFault> OfConnections =>
    [
        OfOffered("FARG1205", "port 65536", (_, offered) => Alias(offered) is { } alias && Set(alias, "port", "65536")),
        OfOffered("FARG1205", "a timeout of -1 second", (_, offered) => SetBelow(offered, "timeout", "idleTimeoutSeconds", "-1")),
        OfOffered("FARG1206", "2 client aliases", (_, offered) => Repeat(offered, "clientAliases", 2)),
        OfOffered("FARG1242", "a port of another name", (it, offered) => it.Task is not null && Set(offered, "portName", $"\"{NoOne}\"")),
        OfOffered("FARG1243", "a discovery name in capitals", (_, offered) => Set(offered, "discoveryName", "\"Orders\"")),
        OfOffered("FARG1243", "a DNS name with a hyphen at its start", (_, offered) => Alias(offered) is { } alias
            && Set(alias, "dnsName", "\"-orders\"")),
        OfOffered("FARG1244", "a client alias without a port", (_, offered) => Remove(Alias(offered), "port")),
        OfService("FARG1244", "Service Connect neither on nor off", (_, service) => !IsShifting(service)
            && Remove(service["serviceConnectConfiguration"], "enabled")),
        OfService("FARG1262", "an access log without a log", (_, service) => (bool?)service["serviceConnectConfiguration"]?["enabled"] == true
            && service["serviceConnectConfiguration"]!["accessLogConfiguration"] is not null
            && Remove(service["serviceConnectConfiguration"], "logConfiguration")),
        OfService("FARG1277", "a log group that is an ARN", (_, service) => Is(service["serviceConnectConfiguration"]?["logConfiguration"]?["logDriver"], "awslogs")
            && service["serviceConnectConfiguration"]!["logConfiguration"]!["options"] is { } options && Set(options, "awslogs-group", "\"arn:aws:logs:eu-west-1:123456789012:log-group:/a\"")),
        OfOffered("FARG1245", "a request's time on TCP", (it, offered) => it.Task is not null && Mapping(it, offered) is { } mapping
            && (mapping.Remove("appProtocol") || true) && SetBelow(offered, "timeout", "perRequestTimeoutSeconds", "5")),
        OfService("FARG1246", "Service Connect on Windows", (it, service) => IsWindows(it) && !HasController(service, "CODE_DEPLOY")
            && !new TaskFacts(it.Task).IsFull
            && Set(service, "serviceConnectConfiguration", """{ "enabled": true }""")),
        OfService("FARG1247", "a discovery name twice", (_, service) => service["serviceConnectConfiguration"] is { } connect
            && Items(connect, "services") is { Length: > 1 } services && services.All(it => Set(it, "discoveryName", "\"orders\""))),
        OfService("FARG1248", "no memory for the proxy", (it, service) => (bool?)service["serviceConnectConfiguration"]?["enabled"] == true
            && it.Task is not null
            && Containers(it).All(container => container.Remove("memory") || true) && Set(Containers(it)[0], "memory", (string)it.Task["memory"]!)),
        OfService("FARG1249", "no namespace", (it, service) => IsInCluster(it, service) && (bool?)service["serviceConnectConfiguration"]?["enabled"] == true
            && (service["serviceConnectConfiguration"]!.AsObject().Remove("namespace") || true) && Remove(it.Cluster, "serviceConnectDefaults")),
    ];

    private static IEnumerable<ResourceFault> OfScaling =>
    [
        OfService("FARG1205", "up to 5001 tasks", (it, _) => it.Json["scalableTarget"] is not null
            && Set(it.Json["scalableTarget"], "MaxCapacity", "5001")),
        OfPolicy("FARG1205", "a cooldown of -1 second", policy => Set(policy[Tracking], "ScaleInCooldown", "-1")
            || Set(policy[Steps], "Cooldown", "-1")),
        OfService("FARG1250", "bounds the wrong way round", (it, _) => it.Json["scalableTarget"] is { } bounds
            && Set(bounds, "MinCapacity", "5000") && Set(bounds, "MaxCapacity", "4999")),
        OfAction("FARG1250", "bounds of an action the wrong way round", action =>
            Set(action, "ScalableTargetAction", """{ "MinCapacity": 2, "MaxCapacity": 1 }""")),
        OfService("FARG1251", "no upper bound", (it, _) => Remove(it.Json["scalableTarget"], "MaxCapacity")),
        OfService("FARG1251", "no lower bound", (it, _) => Remove(it.Json["scalableTarget"], "MinCapacity")),
        OfService("FARG1252", "nothing that is scaled", (it, _) => (it.Json["scalingPolicies"] ?? it.Json["scheduledActions"]) is not null
            && it.Json.Remove("scalableTarget")),
        OfMetric("FARG1253", "101 percent", (type, policy) => type.StartsWith("ECS", StringComparison.Ordinal)
            && Set(policy[Tracking], "TargetValue", "101")),
        OfMetric("FARG1253", "0 percent", (type, policy) => type.StartsWith("ECS", StringComparison.Ordinal)
            && Set(policy[Tracking], "TargetValue", "0")),
        OfMetric("FARG1254", "a label of no use", (type, policy) => type.StartsWith("ECS", StringComparison.Ordinal)
            && Set(policy[Tracking]!["PredefinedMetricSpecification"], "ResourceLabel", "\"app/a/b/targetgroup/c/d\"")),
        OfMetric("FARG1254", "no label", (_, policy) => Remove(policy[Tracking]!["PredefinedMetricSpecification"], "ResourceLabel")),
        OfMetric("FARG1254", "half a label", (type, policy) => type.StartsWith("ALB", StringComparison.Ordinal)
            && Set(policy[Tracking]!["PredefinedMetricSpecification"], "ResourceLabel", "\"app/a/b\"")),
        OfPolicy("FARG1255", "no step", policy => Set(policy[Steps], "StepAdjustments", "[]")),
        OfPolicy("FARG1256", "a gap", policy =>
            WithSteps(policy, """{ "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10 }""", """{ "MetricIntervalLowerBound": 20 }""")),
        OfPolicy("FARG1256", "an overlap", policy =>
            WithSteps(policy, """{ "MetricIntervalLowerBound": 0 }""", """{ "MetricIntervalLowerBound": 20 }""")),
        OfPolicy("FARG1256", "a step that ends before it starts", policy =>
            WithSteps(policy, """{ "MetricIntervalLowerBound": 10, "MetricIntervalUpperBound": 5 }""")),
        OfPolicy("FARG1257", "a policy without a name", policy => Remove(policy, "PolicyName")),
        OfAction("FARG1257", "a colon in an action's name", action => Set(action, "ScheduledActionName", "\"a:b\"")),
        OfAction("FARG1258", "an action that changes nothing", action => Set(action, "ScalableTargetAction", "{}")),
        OfAction("FARG1259", "a cron of five fields", action => Set(action, "Schedule", "\"cron(0 3 * * *)\"")),
        OfService("FARG1260", "requests of no load balancer", (it, service) => it.Json["scalableTarget"] is not null
            && service["loadBalancers"] is null && Append(it.Json, "scalingPolicies", """
            { "PolicyName": "requests", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": { "TargetValue": 100,
              "PredefinedMetricSpecification": { "PredefinedMetricType": "ALBRequestCountPerTarget", "ResourceLabel": "app/a/b/targetgroup/c/d" } } }
            """)),
        OfService("FARG1267", "a metric that is not measured often enough", (it, service) => Items(it.Json, "scalingPolicies").Any(policy =>
            ((string?)policy[Tracking]?["PredefinedMetricSpecification"]?["PredefinedMetricType"])?.EndsWith("HighResolution", StringComparison.Ordinal) == true)
            && Set(Items(service["monitoring"]!, "metricConfigurations")[0], "resolutionSeconds", "60")),
        OfPolicy("FARG1268", "no metric", policy => Is(policy["PolicyType"], "TargetTrackingScaling")
            && (Remove(policy[Tracking], "PredefinedMetricSpecification") || Remove(policy[Tracking], "CustomizedMetricSpecification"))),
        OfPolicy("FARG1268", "two metrics", policy => policy[Tracking]?["PredefinedMetricSpecification"] is not null
            && Set(policy[Tracking], "CustomizedMetricSpecification", """{ "MetricName": "Depth", "Namespace": "Shop" }""")),
        OfPolicy("FARG1268", "nothing that returns data", policy => policy[Tracking]?["CustomizedMetricSpecification"]?["Metrics"] is JsonArray queries
            && queries.All(it => Set(it, "ReturnData", "false"))),
        OfPolicy("FARG1268", "two that return data", policy => policy[Tracking]?["CustomizedMetricSpecification"]?["Metrics"] is JsonArray { Count: > 1 } queries
            && Set(queries[0], "ReturnData", "true")),
        OfService("FARG1269", "a part of no policy", (it, _) => it.Json["scalableTarget"] is not null && Append(it.Json, "scalingPolicies", """
            { "PolicyName": "other", "StepScalingPolicyConfiguration": { "StepAdjustments": [{ "ScalingAdjustment": 1 }] } }
            """)),
        OfPolicy("FARG1275", "a buffer of no use", policy => policy[Forecast] is JsonObject forecast
            && (forecast.Remove("MaxCapacityBreachBehavior") || true) && Set(forecast, "MaxCapacityBuffer", "10")),
        OfPolicy("FARG1275", "no buffer", policy => Is(policy[Forecast]?["MaxCapacityBreachBehavior"], "IncreaseMaxCapacity")
            && Remove(policy[Forecast], "MaxCapacityBuffer")),
        OfPolicy("FARG1205", "an hour and a second ahead", policy => Set(policy[Forecast], "SchedulingBufferTime", "3601")),
        OfPolicy("FARG1205", "a buffer of 101 percent", policy => Is(policy[Forecast]?["MaxCapacityBreachBehavior"], "IncreaseMaxCapacity")
            && Set(policy[Forecast], "MaxCapacityBuffer", "101")),
        OfPolicy("FARG1261", "a capacity below 0", policy => Set(policy[Steps], "AdjustmentType", "\"ExactCapacity\"")
            && Set(Items(policy[Steps]!, "StepAdjustments")[0], "ScalingAdjustment", "-1")),
    ];

    private static ResourceFault OfOffered(string rule, string what, Func<DrawnResource, JsonObject, bool> put) => OfService(
        rule, what, (it, service) => service["serviceConnectConfiguration"] is { } connect
            && Items(connect, "services") is { Length: > 0 } services && put(it, services[0]));

    private static ResourceFault OfPolicy(string rule, string what, Func<JsonObject, bool> put) =>
        OfService(rule, what, (it, _) => Items(it.Json, "scalingPolicies").Any(put));

    private static ResourceFault OfMetric(string rule, string what, Func<string, JsonObject, bool> put) =>
        OfPolicy(rule, what, policy => (string?)policy[Tracking]?["PredefinedMetricSpecification"]?["PredefinedMetricType"] is { } type
            && put(type, policy));

    private static ResourceFault OfAction(string rule, string what, Func<JsonObject, bool> put) =>
        OfService(rule, what, (it, _) => Items(it.Json, "scheduledActions") is { Length: > 0 } actions && put(actions[0]));

    private static bool WithSteps(JsonObject policy, params string[] steps) =>
        Set(policy[Steps], "StepAdjustments", $"[{string.Join(", ", steps)}]")
        && Items(policy[Steps]!, "StepAdjustments").All(it => Set(it, "ScalingAdjustment", "1"));

    private static JsonObject? Alias(JsonObject offered) => Items(offered, "clientAliases").FirstOrDefault();

    private static JsonObject? Mapping(DrawnResource it, JsonObject offered) =>
        Containers(it).SelectMany(container => Items(container, "portMappings")).FirstOrDefault(mapping => Is(mapping["name"],
            (string)offered["portName"]!));
}
