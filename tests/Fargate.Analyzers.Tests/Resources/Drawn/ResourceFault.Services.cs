using System.Globalization;
using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

internal sealed partial record ResourceFault
{
    private static IEnumerable<ResourceFault> OfServices =>
    [
        OfService("FARG1201", "a load balancer of no container", (it, service) => it.Task is not null
            && Set(FirstBalancer(service), "containerName", $"\"{NoOne}\"")),
        OfService("FARG1201", "a load balancer of no port", (it, service) => FirstBalancer(service) is { } balancer
            && Target(it, balancer) is { } container
            && Items(container, "portMappings").All(mapping => mapping["containerPortRange"] is null)
            && Set(balancer, "containerPort", $"{FreePort}")),
        OfService("FARG1205", "5001 tasks", (it, service) => it.Json["scalableTarget"] is null && !IsDaemon(service)
            && Set(service, "desiredCount", "5001")),
        OfService("FARG1205", "1001 tasks that are registered", (it, service) => it.Json["scalableTarget"] is null && !IsDaemon(service)
            && service["serviceRegistries"] is not null && Set(service, "desiredCount", "1001")),
        OfService("FARG1205", "a grace period of -1 second", (it, service) => it.Task is null && service["loadBalancers"] is not null
            && Set(service, "healthCheckGracePeriodSeconds", "-1")),
        OfService("FARG1206", "6 load balancers", (_, service) => Repeat(service, "loadBalancers", 6)),
        OfService("FARG1206", "2 registries", (_, service) => Repeat(service, "serviceRegistries", 2)),
        Of("FARG1220", "Service", "a space in the name", root => Set(root["service"], "serviceName", "\"a b\"")),
        Of("FARG1220", "Service", "no name", root => Remove(root["service"], "serviceName")),
        Of("FARG1220", "RunTask", "a dot in the name of a run", root => Set(root, "name", "\"a.b\"")),
        OfService("FARG1221", "no desired count", (_, service) => Remove(service, "desiredCount")),
        OfService("FARG1222", "more tasks than scaling keeps", (it, service) => it.Json["scalableTarget"] is { } bounds
            && (int)bounds["MaxCapacity"]! < 1000
            && Set(service, "desiredCount", Invariant((int)bounds["MaxCapacity"]! + 1))),
        OfService("FARG1222", "fewer tasks than scaling keeps", (it, service) => it.Json["scalableTarget"] is { } bounds
            && (int)bounds["MinCapacity"]! > 0
            && Set(service, "desiredCount", Invariant((int)bounds["MinCapacity"]! - 1))),
        OfService("FARG1223", "no target group", (_, service) => Remove(FirstBalancer(service), "targetGroupArn")),
        OfService("FARG1223", "a target group by its name", (_, service) => Set(FirstBalancer(service), "targetGroupArn", "\"orders\"")),
        OfService("FARG1225", "two protocols behind a load balancer", (it, service) => FirstBalancer(service) is { } balancer
            && Target(it, balancer) is { } container
            && Append(container, "portMappings", $$"""{ "containerPort": {{balancer["containerPort"]}}, "protocol": "udp" }""")),
        OfService("FARG1226", "a grace period for nothing", (it, service) => it.Task is not null && service["loadBalancers"] is null
            && service["vpcLatticeConfigurations"] is null
            && Containers(it).All(container => container.Remove("healthCheck") || true) && Set(service, "healthCheckGracePeriodSeconds", "60")),
        OfService("FARG1227", "a short grace period", (it, service) => FirstBalancer(service) is { } balancer && Target(it, balancer) is { } container
            && Set(container, "healthCheck", """{ "command": ["CMD", "true"], "startPeriod": 61 }""")
            && Set(service, "healthCheckGracePeriodSeconds", "60")),
        OfService("FARG1240", "a port beside a container", (_, service) => FirstRegistry(service) is { } registry
            && registry["containerName"] is not null && Set(registry, "port", "80")),
        OfService("FARG1241", "a registry of no container", (it, service) => it.Task is not null && FirstRegistry(service) is { } registry
            && registry["containerName"] is not null
            && Set(registry, "containerName", $"\"{NoOne}\"")),
        OfService("FARG1265", "VPC Lattice and a port of another name", (it, service) => it.Task is not null
            && Set(Items(service, "vpcLatticeConfigurations").FirstOrDefault(), "portName", $"\"{NoOne}\"")),
        OfService("FARG1265", "a gateway and a port of another name", (it, service) => it.Task is not null
            && Set(Items(service, "gatewayConnectors").FirstOrDefault(), "portName", $"\"{NoOne}\"")),
        OfService("FARG1206", "2 gateway connectors", (_, service) => Repeat(service, "gatewayConnectors", 2)),
        OfService("FARG1266", "a resolution of 30 seconds", (it, service) => it.Json["scalingPolicies"] is null
            && Set(Items(service["monitoring"] ?? new JsonObject(), "metricConfigurations").FirstOrDefault(), "resolutionSeconds", "30")),
        OfService("FARG1266", "a metric that is not measured", (it, service) => it.Json["scalingPolicies"] is null
            && Set(Items(service["monitoring"] ?? new JsonObject(), "metricConfigurations").FirstOrDefault(), "metricNames", """["DiskUtilization"]""")),
        new("FARG1280", "no task definition", it => Launch(it) is var (launch, name) && (Remove(launch, "taskDefinition")
            || Remove(launch, "TaskDefinitionArn"))),
    ];

    private static IEnumerable<ResourceFault> OfDeployments =>
    [
        OfService("FARG1205", "a bake time of 1441 minutes", (_, service) => IsShifting(service)
            && SetBelow(service, "deploymentConfiguration", "bakeTimeInMinutes", "1441")),
        OfService("FARG1228", "at most 99 percent", (_, service) => SetBelow(service, "deploymentConfiguration", "maximumPercent", "99")),
        OfService("FARG1228", "at least 101 percent", (_, service) => SetBelow(service, "deploymentConfiguration", "minimumHealthyPercent", "101")),
        OfService("FARG1229", "no room to deploy", (_, service) => !IsShifting(service) && !IsEarly(service) && !HasController(service, "CODE_DEPLOY")
            && service["schedulingStrategy"] is null
            && !Is(service["availabilityZoneRebalancing"], "ENABLED") && SetBelow(service, "deploymentConfiguration", "maximumPercent", "100")
            && SetBelow(service, "deploymentConfiguration", "minimumHealthyPercent", "100")),
        OfService("FARG1230", "no room to rebalance", (_, service) => !IsDaemon(service) && !IsEarly(service)
            && SetBelow(service, "deploymentConfiguration", "maximumPercent", "100")
            && SetBelow(service, "deploymentConfiguration", "minimumHealthyPercent", "50")
            && Set(service, "availabilityZoneRebalancing", "\"ENABLED\"")),
        OfService("FARG1231", "a circuit breaker of CodeDeploy", (_, service) => service["loadBalancers"] is not null
            && SetBelow(service, "deploymentConfiguration", "deploymentCircuitBreaker", """{ "enable": true, "rollback": true }""")
            && SetBelow(service, "deploymentController", "type", "\"CODE_DEPLOY\"")),
        OfService("FARG1231", "Service Connect and CodeDeploy", (_, service) => service["loadBalancers"] is not null
            && (bool?)service["serviceConnectConfiguration"]?["enabled"] == true
            && SetBelow(service, "deploymentController", "type", "\"CODE_DEPLOY\"")),
        OfService("FARG1232", "a canary's setting", (_, service) => !HasStrategy(service, "CANARY")
            && SetBelow(service, "deploymentConfiguration", "canaryConfiguration", """{ "canaryPercent": 10 }""")),
        OfService("FARG1232", "a linear setting", (_, service) => !HasStrategy(service, "LINEAR")
            && SetBelow(service, "deploymentConfiguration", "linearConfiguration", """{ "stepPercent": 10 }""")),
        OfService("FARG1233", "a bake time of a rolling deployment", (_, service) => !IsShifting(service) && !HasController(service, "CODE_DEPLOY")
            && SetBelow(service, "deploymentConfiguration", "bakeTimeInMinutes", "5")),
        OfService("FARG1234", "no bake time", (_, service) => HasStrategy(service, "BLUE_GREEN")
            && Remove(service["deploymentConfiguration"], "bakeTimeInMinutes")),
        OfService("FARG1235", "steps of 2.9 percent", (_, service) => HasStrategy(service, "LINEAR")
            && SetBelow(service["deploymentConfiguration"]!.AsObject(), "linearConfiguration", "stepPercent", "2.9")),
        OfService("FARG1235", "a canary of 33.33 percent", (_, service) => HasStrategy(service, "CANARY")
            && SetBelow(service["deploymentConfiguration"]!.AsObject(), "canaryConfiguration", "canaryPercent", "33.33")),
        OfService("FARG1236", "nowhere to shift to", (_, service) => IsShifting(service) && Remove(FirstBalancer(service), "advancedConfiguration")),
        OfService("FARG1236", "no role to shift with", (_, service) => Remove(FirstBalancer(service)?["advancedConfiguration"], "roleArn")),
        OfService("FARG1263", "an early success below the minimum", (_, service) => IsEarly(service)
            && SetBelow(service, "deploymentConfiguration", "minimumHealthyPercent", "50")
            && Set(service["deploymentConfiguration"]!["earlySuccessCriteria"], "healthyPercent", "49")
            && SetBelow(service, "deploymentConfiguration", "maximumPercent", "150")),
        OfService("FARG1263", "an early success of 101 percent", (_, service) => IsEarly(service)
            && Set(service["deploymentConfiguration"]!["earlySuccessCriteria"], "healthyPercent", "101")),
        OfService("FARG1263", "an early success without a clean-up", (_, service) => IsEarly(service)
            && Remove(service["deploymentConfiguration"]!["earlySuccessCriteria"], "sourceServiceRevisionCleanup")),
        OfService("FARG1263", "an early success of a shift", (_, service) => IsShifting(service) && SetBelow(service, "deploymentConfiguration", "earlySuccessCriteria",
            """{ "enable": true, "healthyPercent": 100, "sourceServiceRevisionCleanup": "BLOCKING" }""")),
        OfService("FARG1264", "a threshold of 101 percent", (_, service) => Breaker(service) is { } breaker
            && Set(breaker, "thresholdConfiguration", """{ "type": "BOUNDED_PERCENT", "value": 101 }""")),
        OfService("FARG1264", "a threshold without a type", (_, service) => Breaker(service) is { } breaker
            && Set(breaker, "thresholdConfiguration", """{ "value": 10 }""")),
        OfService("FARG1264", "a circuit breaker neither on nor off", (_, service) => Breaker(service) is { } breaker && Remove(breaker, "enable")),
        OfService("FARG1276", "a daemon on Fargate", (it, service) => IsOnFargate(service, name => name) && it.Json["scalableTarget"] is null
            && Items(service, "capacityProviderStrategy").All(item => ((string)item["capacityProvider"]!).StartsWith("FARGATE", StringComparison.Ordinal))
            && Set(service, "schedulingStrategy", "\"DAEMON\"")),
        OfHook("a hook without a function", hook => Remove(hook, "hookTargetArn")),
        OfHook("a hook that calls no function", hook => !Is(hook["targetType"], "PAUSE") && Set(hook, "hookTargetArn", "\"check\"")),
        OfHook("a hook without a role", hook => Remove(hook, "roleArn")),
        OfHook("a hook at no stage", hook => Set(hook, "lifecycleStages", "[]")),
        OfService("FARG1238", "CodeDeploy without a load balancer", (it, service) => HasController(service, "CODE_DEPLOY")
            && it.Json["scalingPolicies"] is null
            && (service.Remove("healthCheckGracePeriodSeconds") || true) && Remove(service, "loadBalancers")),
        OfService("FARG1239", "a task definition beside task sets", (_, service) => (service.Remove("deploymentConfiguration") || true)
            && service["serviceConnectConfiguration"] is null && service["volumeConfigurations"] is null && !IsDaemon(service)
            && Set(service, "deploymentController", """{ "type": "EXTERNAL" }""")),
    ];

    private static ResourceFault OfHook(string what, Func<JsonObject, bool> put) => OfService(
        "FARG1237", what, (_, service) => service["deploymentConfiguration"] is { } deployment
            && Items(deployment, "lifecycleHooks") is { Length: > 0 } hooks && put(hooks[0]));

    private static bool IsEarly(JsonObject service) => (bool?)service["deploymentConfiguration"]?["earlySuccessCriteria"]?["enable"] == true;

    private static JsonNode? Breaker(JsonObject service) => service["deploymentConfiguration"]?["deploymentCircuitBreaker"];

    private static bool HasStrategy(JsonObject service, string strategy) => Is(service["deploymentConfiguration"]?["strategy"], strategy);

    private static bool IsShifting(JsonObject service) => (string?)service["deploymentConfiguration"]?["strategy"] is not (null or "ROLLING");

    private static JsonObject? FirstBalancer(JsonObject service) => Items(service, "loadBalancers").FirstOrDefault();

    private static JsonObject? FirstRegistry(JsonObject service) => Items(service, "serviceRegistries").FirstOrDefault();

    private static JsonObject? Target(DrawnResource it, JsonObject balancer) =>
        Containers(it).FirstOrDefault(container => Is(container["name"], (string)balancer["containerName"]!));

    private static bool Append(JsonObject holder, string name, string json)
    {
        holder[name] ??= new JsonArray();
        holder[name]!.AsArray().Add(JsonNode.Parse(json));
        return true;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
