namespace Fargate.Core.Tests.Rules.Services;

/// <summary>The name, the counts, the load balancers and the registries of services.</summary>
public class ServiceSettingsTests
{
    private const string Group = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop/0123456789abcdef";
    private const string Balancer = $$"""{ "targetGroupArn": "{{Group}}", "containerName": "web", "containerPort": 80 }""";

    [Theory]
    [InlineData("web", true)]
    [InlineData("Web_2-a", true)]
    [InlineData("web.app", false)]
    [InlineData("web app", false)]
    [InlineData("", false)]
    [InlineData("<unknown>", true)]
    public void A_name_is_letters_digits_hyphens_and_underscores(string name, bool isValid)
    {
        ResourceFault.Check("FARG1220", "Service", isValid ? "" : "service.serviceName", $$"""{ "service": { "serviceName": "{{name}}" } }""");
        ResourceFault.Check("FARG1220", "RunTask", isValid ? "" : "name", $$"""{ "name": "{{name}}" }""");
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void It_has_255_characters(int length, bool isValid) => ResourceFault.Check(
        "FARG1220", "Service", isValid ? "" : "service.serviceName", $$"""{ "service": { "serviceName": "{{new string('a', length)}}" } }""");

    [Theory]
    [InlineData("service.desiredCount", """{ "service": { "desiredCount": null } }""")]
    [InlineData("service.desiredCount", """{ "service": { "desiredCount": null, "schedulingStrategy": "REPLICA" } }""")]
    [InlineData("service.desiredCount", """{ "service": { "desiredCount": null }, "scalableTarget": { "MinCapacity": 2, "MaxCapacity": 4 } }""")]
    [InlineData("", """{ "service": { "desiredCount": null, "schedulingStrategy": "DAEMON" } }""")]
    [InlineData("", """{ "service": { "desiredCount": null, "schedulingStrategy": "<unknown>" } }""")]
    [InlineData("", """{ "service": { "desiredCount": null, "deploymentController": { "type": "EXTERNAL" } } }""")]
    [InlineData("", """{ "service": { "desiredCount": null, "deploymentController": { "type": "<unknown>" } } }""")]
    [InlineData("", """{ "service": { "desiredCount": "<unknown>" } }""")]
    [InlineData("", """{ "service": { "desiredCount": null, "<open>": 1 } }""")]
    [InlineData("", """{ "service": { "desiredCount": 0 } }""")]
    public void A_service_has_a_desired_count(string paths, string members) => ResourceFault.Check("FARG1221", "Service", paths, members);

    [Theory]
    [InlineData("0", true)]
    [InlineData("5000", true)]
    [InlineData("-1", false)]
    [InlineData("5001", false)]
    [InlineData("\"<unknown>\"", true)]
    public void Of_0_to_5000(string count, bool isValid) =>
        ResourceFault.Check("FARG1205", "Service", isValid ? "" : "service.desiredCount", $$"""{ "service": { "desiredCount": {{count}} } }""");

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Of_which_Cloud_Map_takes_1000(int count, bool isValid) => ResourceFault.Check(
        "FARG1205", "Service", isValid ? "" : "service.desiredCount",
        $$"""{ "service": { "desiredCount": {{count}}, "serviceRegistries": [{ "registryArn": "a" }] } }""");

    [Theory]
    [InlineData("1", true)]
    [InlineData("10", true)]
    [InlineData("0", false)]
    [InlineData("11", false)]
    [InlineData("\"<unknown>\"", true)]
    public void A_run_starts_1_to_10_tasks(string count, bool isValid) =>
        ResourceFault.Check("FARG1205", "RunTask", isValid ? "" : "runTask.count", $$"""{ "runTask": { "count": {{count}} } }""");

    [Theory]
    [InlineData("healthCheckGracePeriodSeconds", """{ "service": { "healthCheckGracePeriodSeconds": * } }""", -1, 0)]
    [InlineData("deploymentConfiguration.bakeTimeInMinutes", """{ "service": { "deploymentConfiguration": { "bakeTimeInMinutes": * } } }""", -1, 0)]
    [InlineData("deploymentConfiguration.bakeTimeInMinutes", """{ "service": { "deploymentConfiguration": { "bakeTimeInMinutes": * } } }""", 1441, 1440)]
    [InlineData("deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes",
        """{ "service": { "deploymentConfiguration": { "strategy": "LINEAR", "linearConfiguration": { "stepBakeTimeInMinutes": * } } } }""", 1441, 1440)]
    [InlineData("deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes",
        """{ "service": { "deploymentConfiguration": { "strategy": "CANARY", "canaryConfiguration": { "canaryBakeTimeInMinutes": * } } } }""", 1441, 1440)]
    [InlineData("serviceRegistries[0].port", """{ "service": { "serviceRegistries": [{ "registryArn": "a", "port": * }] } }""", 65536, 65535)]
    public void Other_numbers(string path, string members, int wrong, int right)
    {
        ResourceFault.Check("FARG1205", "Service", "service." + path, members.Replace("*", $"{wrong}", StringComparison.Ordinal));
        ResourceFault.Check("FARG1205", "Service", "", members.Replace("*", $"{right}", StringComparison.Ordinal));
        ResourceFault.Check("FARG1205", "Service", "", members.Replace("*", "\"<unknown>\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_says_the_range()
    {
        Assert.Equal(
            "desiredCount is 6000; it must be 0 to 5000", ResourceFault.Message("FARG1205", "Service", """{ "service": { "desiredCount": 6000 } }"""));
        Assert.Equal(
            "healthCheckGracePeriodSeconds is -1; it must be 0 or more seconds",
            ResourceFault.Message("FARG1205", "Service", """{ "service": { "healthCheckGracePeriodSeconds": -1 } }"""));
    }

    [Theory]
    [InlineData("service.desiredCount", 1, 2, 4)]
    [InlineData("", 2, 2, 4)]
    [InlineData("", 4, 2, 4)]
    [InlineData("service.desiredCount", 5, 2, 4)]
    [InlineData("", 3, 4, 2)]
    public void The_desired_count_is_within_the_bounds_of_scaling(string paths, int count, int min, int max) => ResourceFault.Check(
        "FARG1222", "Service", paths,
        $$"""{ "service": { "desiredCount": {{count}} }, "scalableTarget": { "MinCapacity": {{min}}, "MaxCapacity": {{max}} } }""");

    [Theory]
    [InlineData("""{ "service": { "desiredCount": "<unknown>" }, "scalableTarget": { "MinCapacity": 3, "MaxCapacity": 4 } }""")]
    [InlineData("""{ "service": { "desiredCount": 2 }, "scalableTarget": { "MinCapacity": "<unknown>", "MaxCapacity": "<unknown>" } }""")]
    [InlineData("""{ "service": { "desiredCount": 2 }, "scalableTarget": "<unknown>" }""")]
    public void Unless_they_are_unknown(string members) => ResourceFault.Check("FARG1222", "Service", "", members);

    [Theory]
    [InlineData("", Balancer)]
    [InlineData(".targetGroupArn", """{ "containerName": "web", "containerPort": 80 }""")]
    [InlineData(".targetGroupArn", """{ "targetGroupArn": "shop", "containerName": "web" }""")]
    [InlineData(".targetGroupArn", """{ "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop/0123456789abcdef" }""")]
    [InlineData(".advancedConfiguration.alternateTargetGroupArn",
        $$"""{ "targetGroupArn": "{{Group}}", "advancedConfiguration": { "alternateTargetGroupArn": "green" } }""")]
    [InlineData("", """{ "targetGroupArn": "<unknown>" }""")]
    [InlineData("", """{ "loadBalancerName": "shop" }""")]
    [InlineData("", """{ "<open>": 1 }""")]
    public void A_load_balancer_has_a_target_group(string path, string balancer) => ResourceFault.Check(
        "FARG1223", "Service", path.Length == 0 ? "" : "service.loadBalancers[0]" + path, $$"""{ "service": { "loadBalancers": [{{balancer}}] } }""");

    [Theory]
    [InlineData("loadBalancers", Balancer, 5)]
    [InlineData("serviceRegistries", """{ "registryArn": "a" }""", 1)]
    public void There_are_not_too_many(string field, string item, int max)
    {
        ResourceFault.Check("FARG1206", "Service", "", Members(max));
        ResourceFault.Check("FARG1206", "Service", $"service.{field}[{max}]", Members(max + 1));

        string Members(int count) => $$"""{ "service": { "{{field}}": [{{string.Join(',', Enumerable.Repeat(item, count))}}] } }""";
    }

    [Theory]
    [InlineData(true, """{ "containerPort": 80 }, { "containerPort": 80, "protocol": "udp" }""")]
    [InlineData(false, """{ "containerPort": 80 }, { "containerPort": 81, "protocol": "udp" }""")]
    [InlineData(false, """{ "containerPort": 80 }, { "containerPort": 80, "protocol": "tcp" }""")]
    [InlineData(false, """{ "containerPort": 80 }, { "containerPort": 80, "protocol": "<unknown>" }""")]
    [InlineData(false, """{ "containerPort": 80 }, { "containerPort": 80, "protocol": "UDP" }""")]
    [InlineData(false, """{ "containerPort": 80 }, { "containerPort": "<unknown>", "protocol": "udp" }""")]
    public void A_port_behind_it_has_one_protocol(bool isFault, string mappings) => ResourceFault.Check(
        "FARG1225", "Service", isFault ? "service.loadBalancers[0].containerPort" : "", $$"""{ "service": { "loadBalancers": [{{Balancer}}] } }""",
        $$"""{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "portMappings": [{{mappings}}] }] }""");

    [Theory]
    [InlineData("service.healthCheckGracePeriodSeconds", """ "healthCheckGracePeriodSeconds": 1 """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 0 """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": "<unknown>" """, "{}")]
    [InlineData("", $$""" "healthCheckGracePeriodSeconds": 1, "loadBalancers": [{{Balancer}}] """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1, "loadBalancers": ["<open>"] """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1, "vpcLatticeConfigurations": [{ "portName": "a" }] """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1, "<open>": 1 """, "{}")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1 """, null)]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1 """, """{ "containerDefinitions": [{ "name": "web", "image": "a:1", "healthCheck": "<unknown>" }] }""")]
    [InlineData("", """ "healthCheckGracePeriodSeconds": 1 """, """{ "containerDefinitions": [{ "name": "web", "image": "a:1" }, "<open>"] }""")]
    public void A_grace_period_is_for_health_checks(string paths, string fields, string? task) =>
        ResourceFault.Check("FARG1226", "Service", paths, $$"""{ "service": { {{fields}} } }""", task);

    [Theory]
    [InlineData(true, "59", "60")]
    [InlineData(false, "60", "60")]
    [InlineData(false, "\"<unknown>\"", "60")]
    [InlineData(false, "59", "\"<unknown>\"")]
    [InlineData(false, "null", "60")]
    public void It_is_as_long_as_the_start_period(bool isFault, string grace, string start)
    {
        var task = $$"""
            { "containerDefinitions": [{ "name": "web", "image": "a:1", "portMappings": [{ "containerPort": 80 }],
              "healthCheck": { "command": ["CMD", "a"], "startPeriod": {{start}} } }] }
            """;
        var isSet = grace != "null";
        var period = isSet ? $"\"healthCheckGracePeriodSeconds\": {grace}," : "";
        ResourceFault.Check(
            "FARG1227", "Service", isFault ? "service.healthCheckGracePeriodSeconds" : "",
            $$"""{ "service": { {{period}} "loadBalancers": [{{Balancer}}] } }""", task);
        ResourceFault.Check("FARG1227", "Service", "", $$"""{ "service": { {{period}} "loadBalancers": [] } }""", task);
    }

    [Theory]
    [InlineData(".port", """ "port": 80, "containerName": "web", "containerPort": 80 """)]
    [InlineData(".port", """ "port": 80, "containerPort": 80 """)]
    [InlineData("", """ "containerName": "web", "containerPort": 80 """)]
    [InlineData("", """ "port": 80 """)]
    [InlineData("", """ "port": "<unknown>", "containerName": "web" """)]
    public void A_registry_has_one_way_to_its_port(string path, string fields) => ResourceFault.Check(
        "FARG1240", "Service", path.Length == 0 ? "" : "service.serviceRegistries[0]" + path,
        $$"""{ "service": { "serviceRegistries": [{ "registryArn": "a", {{fields}} }] } }""");

    [Theory]
    [InlineData("", "web", 80)]
    [InlineData(".containerName", "api", 80)]
    [InlineData(".containerPort", "web", 81)]
    [InlineData("", "<unknown>", 81)]
    public void And_leads_to_a_port(string path, string container, int port) => ResourceFault.Check(
        "FARG1241", "Service", path.Length == 0 ? "" : "service.serviceRegistries[0]" + path,
        $$"""{ "service": { "serviceRegistries": [{ "registryArn": "a", "containerName": "{{container}}", "containerPort": {{port}} }] } }""",
        """{ "containerDefinitions": [{ "name": "web", "image": "nginx:1", "portMappings": [{ "containerPort": 80 }] }] }""");
}
