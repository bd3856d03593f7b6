namespace Fargate.Core.Tests.Rules.Services;

/// <summary>What services offer by Service Connect.</summary>
public class ServiceConnectTests
{
    private const string Named = """
        { "containerDefinitions": [
          { "name": "web", "image": "web:1", "portMappings": [{ "containerPort": 80, "name": "http", "appProtocol": "http" }] },
          { "name": "db", "image": "db:1", "portMappings": [{ "containerPort": 5432, "name": "sql" }, { "containerPort": 5433 }] }] }
        """;

    [Theory]
    [InlineData("", "http", Named)]
    [InlineData("", "sql", Named)]
    [InlineData("service.serviceConnectConfiguration.services[HTTP].portName", "HTTP", Named)]
    [InlineData("service.serviceConnectConfiguration.services[api].portName", "api", Named)]
    [InlineData("service.serviceConnectConfiguration.services[api].portName", "api", "{}")]
    [InlineData("", "<unknown>", Named)]
    [InlineData("", "api", null)]
    [InlineData("", "api", """{ "containerDefinitions": ["<open>"] }""")]
    [InlineData("", "api", """{ "containerDefinitions": [{ "name": "web", "image": "web:1", "portMappings": ["<open>"] }] }""")]
    [InlineData("", "api", """{ "containerDefinitions": [{ "name": "web", "image": "web:1", "portMappings": [{ "containerPort": 80, "name": "<unknown>" }] }] }""")]
    public void A_port_has_its_name_from_the_task(string paths, string name, string? task) => ResourceFault.Check(
        "FARG1242", "Service", paths, Services($$"""{ "portName": "{{name}}" }"""), task);

    [Fact]
    public void The_message_says_which_there_are() => Assert.Equal(
        "No port mapping is named 'api'; there is 'http' and 'sql'",
        ResourceFault.Message("FARG1242", "Service", Services("""{ "portName": "api" }"""), Named));

    [Theory]
    [InlineData("vpcLatticeConfigurations", "http", Named, false)]
    [InlineData("vpcLatticeConfigurations", "api", Named, true)]
    [InlineData("vpcLatticeConfigurations", "<unknown>", Named, false)]
    [InlineData("vpcLatticeConfigurations", "api", null, false)]
    [InlineData("vpcLatticeConfigurations", "api", """{ "containerDefinitions": ["<open>"] }""", false)]
    [InlineData("gatewayConnectors", "sql", Named, false)]
    [InlineData("gatewayConnectors", "HTTP", Named, true)]
    public void A_route_names_a_port_of_the_task(string field, string name, string? task, bool isFault) => ResourceFault.Check(
        "FARG1265", "Service",
        isFault ? $"service.{field}[{(field[0] == 'v' ? "tg" : name)}].portName" : "",
        $$"""{ "service": { "{{field}}": [{ "portName": "{{name}}"{{(field[0] == 'v' ? ", \"targetGroupArn\": \"tg\"" : "")}} }] } }""", task);

    [Theory]
    [InlineData(true, """ "enabled": true, "accessLogConfiguration": { "format": "JSON" } """)]
    [InlineData(true, """ "enabled": "<unknown>", "accessLogConfiguration": { "format": "<unknown>" } """)]
    [InlineData(false, """ "enabled": true, "accessLogConfiguration": { "format": "JSON" }, "logConfiguration": { "logDriver": "awslogs" } """)]
    [InlineData(false, """ "enabled": true, "accessLogConfiguration": { "format": "JSON" }, "logConfiguration": "<unknown>" """)]
    [InlineData(false, """ "enabled": true, "accessLogConfiguration": { "format": "JSON" }, "<open>": 1 """)]
    [InlineData(false, """ "enabled": false, "accessLogConfiguration": { "format": "JSON" } """)]
    [InlineData(false, """ "enabled": true """)]
    public void An_access_log_goes_to_the_log_of_the_proxy(bool isFault, string connect) => ResourceFault.Check(
        "FARG1262", "Service", isFault ? "service.serviceConnectConfiguration.accessLogConfiguration" : "",
        $$"""{ "service": { "serviceConnectConfiguration": { {{connect}} } } }""");

    [Theory]
    [InlineData("awslogs", """ "awslogs-group": "/ecs/proxy" """, "")]
    [InlineData("awslogs", """ "awslogs-group": "/ecs/${Stage}", "awslogs-region": "${Region}" """, "")]
    [InlineData("awslogs", """ "awslogs-group": "<unknown>" """, "")]
    [InlineData("awslogs", """ "awslogs-group": "/ecs/my proxy" """, "awslogs-group")]
    [InlineData("awslogs", """ "awslogs-group": "" """, "awslogs-group")]
    [InlineData("awslogs", """ "awslogs-group": "arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/proxy:*" """, "awslogs-group")]
    [InlineData("awslogs", """ "awslogs-group": "/a", "awslogs-region": "eu-west-1a", "awslogs-stream-prefix": "a:b" """, "awslogs-region awslogs-stream-prefix")]
    [InlineData("awslogs", """ "mode": "blocking" """, "awslogs-group")]
    [InlineData("awslogs", """ "<open>": "1" """, "")]
    [InlineData("splunk", """ "splunk-url": "https://splunk.example.com" """, "splunk-token")]
    [InlineData("awsfirelens", """ "Name": "cloudwatch" """, "")]
    [InlineData("json-file", "", "")] // on Amazon EC2
    [InlineData("<unknown>", """ "awslogs-group": "a b" """, "")]
    public void The_proxy_s_logs_are_those_of_a_container(string driver, string options, string faults) => ResourceFault.Check(
        "FARG1277", "Service", string.Join(" ", faults.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => "service.serviceConnectConfiguration.logConfiguration.options." + it)),
        $$"""{ "service": { "serviceConnectConfiguration": { "enabled": true, "logConfiguration": { "logDriver": "{{driver}}", "options": { {{options}} } } } } }""");

    [Theory]
    [InlineData("web", true)]
    [InlineData("_web-1", true)]
    [InlineData("-web", false)]
    [InlineData("Web", false)]
    [InlineData("web.app", false)]
    [InlineData("", false)]
    [InlineData("<unknown>", true)]
    public void A_discovery_name(string name, bool isValid) => ResourceFault.Check(
        "FARG1243", "Service", isValid ? "" : "service.serviceConnectConfiguration.services[http].discoveryName",
        Services($$"""{ "portName": "http", "discoveryName": "{{name}}" }"""));

    [Theory]
    [InlineData(64, 127, 0)]
    [InlineData(65, 127, 1)]
    [InlineData(64, 128, 1)]
    public void Names_have_a_length(int discovery, int dns, int findings)
    {
        var members = Services($$"""
            { "portName": "http", "discoveryName": "{{new string('a', discovery)}}",
              "clientAliases": [{ "port": 80, "dnsName": "{{new string('a', dns)}}" }] }
            """);
        Assert.Equal(findings, ResourceFault.Message("FARG1243", "Service", members).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("web.shop", true)]
    [InlineData("Web.shop", false)]
    [InlineData("-web", false)]
    [InlineData("<unknown>", true)]
    public void A_DNS_name(string name, bool isValid) => ResourceFault.Check(
        "FARG1243", "Service", isValid ? "" : "service.serviceConnectConfiguration.services[http].clientAliases[0].dnsName",
        Services($$"""{ "portName": "http", "clientAliases": [{ "port": 80, "dnsName": "{{name}}" }] }"""));

    [Theory]
    [InlineData("service.serviceConnectConfiguration.enabled", """{ "services": [{ "portName": "http" }] }""")]
    [InlineData("", """{ "enabled": "<unknown>", "services": [{ "portName": "http" }] }""")]
    [InlineData("", """{ "<open>": 1, "services": [{ "portName": "http" }] }""")]
    [InlineData("service.serviceConnectConfiguration.services[http].clientAliases[0].port",
        """{ "enabled": true, "services": [{ "portName": "http", "clientAliases": [{ "dnsName": "web" }] }] }""")]
    [InlineData("", """{ "enabled": true, "services": [{ "portName": "http", "clientAliases": [{ "port": "<unknown>", "dnsName": "web" }] }] }""")]
    [InlineData("", """{ "enabled": true, "services": [{ "portName": "http" }] }""")]
    public void Nothing_is_left_out(string paths, string connect) =>
        ResourceFault.Check("FARG1244", "Service", paths, $$"""{ "service": { "serviceConnectConfiguration": {{connect}} } }""");

    [Theory]
    [InlineData("FARG1205", ".clientAliases[0].port", """ "clientAliases": [{ "port": 65536 }] """)]
    [InlineData("FARG1205", "", """ "clientAliases": [{ "port": 65535 }] """)]
    [InlineData("FARG1205", ".ingressPortOverride", """ "ingressPortOverride": -1 """)]
    [InlineData("FARG1205", ".timeout.idleTimeoutSeconds", """ "timeout": { "idleTimeoutSeconds": -1 } """)]
    [InlineData("FARG1205", ".timeout.perRequestTimeoutSeconds", """ "timeout": { "perRequestTimeoutSeconds": -1 } """)]
    [InlineData("FARG1205", "", """ "timeout": { "idleTimeoutSeconds": 0, "perRequestTimeoutSeconds": 0 } """)]
    [InlineData("FARG1206", ".clientAliases[1]", """ "clientAliases": [{ "port": 80 }, { "port": 81 }] """)]
    [InlineData("FARG1206", "", """ "clientAliases": [{ "port": 80 }] """)]
    public void Numbers(string id, string path, string fields) => ResourceFault.Check(
        id, "Service", path.Length == 0 ? "" : "service.serviceConnectConfiguration.services[http]" + path,
        Services($$"""{ "portName": "http", {{fields}} }"""), Named);

    [Theory]
    [InlineData("service.serviceConnectConfiguration.services[sql].timeout.perRequestTimeoutSeconds", "sql", "10", Named)]
    [InlineData("", "http", "10", Named)]
    [InlineData("", "other", "10", Named)]
    [InlineData("", "sql", "\"<unknown>\"", Named)]
    [InlineData("", "sql", "10", null)]
    [InlineData("", "sql", "10", """
        { "containerDefinitions": [{ "name": "a", "image": "a:1", "portMappings": [{ "containerPort": 80, "name": "sql", "appProtocol": "<unknown>" }] }] }
        """)]
    public void TCP_has_no_requests(string paths, string port, string timeout, string? task) => ResourceFault.Check(
        "FARG1245", "Service", paths, Services($$"""{ "portName": "{{port}}", "timeout": { "perRequestTimeoutSeconds": {{timeout}} } }"""), task);

    [Theory]
    [InlineData("service.serviceConnectConfiguration", "true", "\"WINDOWS_SERVER_2022_CORE\"")]
    [InlineData("", "false", "\"WINDOWS_SERVER_2022_CORE\"")]
    [InlineData("", "\"<unknown>\"", "\"WINDOWS_SERVER_2022_CORE\"")]
    [InlineData("", "true", "\"LINUX\"")]
    [InlineData("", "true", "\"<unknown>\"")]
    public void It_is_for_Linux(string paths, string enabled, string system) => ResourceFault.Check(
        "FARG1246", "Service", paths, $$"""{ "service": { "serviceConnectConfiguration": { "enabled": {{enabled}} } } }""",
        $$"""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": {{system}} } }""");

    [Theory]
    [InlineData("", """{ "portName": "http" }, { "portName": "sql" }""")]
    [InlineData(".services[sql].discoveryName", """{ "portName": "http" }, { "portName": "sql", "discoveryName": "http" }""")]
    [InlineData(".services[sql].discoveryName", """{ "portName": "http", "discoveryName": "a" }, { "portName": "sql", "discoveryName": "a" }""")]
    [InlineData("", """{ "portName": "http", "discoveryName": "a" }, { "portName": "sql", "discoveryName": "<unknown>" }""")]
    public void A_discovery_name_is_there_once(string path, string services) => ResourceFault.Check(
        "FARG1247", "Service", path.Length == 0 ? "" : "service.serviceConnectConfiguration" + path, Services(services), Named);

    [Theory]
    [InlineData(true, "512")]
    [InlineData(false, "511")]
    [InlineData(false, "513")]
    [InlineData(false, "\"<unknown>\"")]
    public void The_proxy_has_memory(bool isFault, string limit)
    {
        var task = $$"""{ "containerDefinitions": [{ "name": "web", "image": "web:1", "memory": {{limit}} }] }""";
        ResourceFault.Check("FARG1248", "Service", isFault ? "service.serviceConnectConfiguration" : "", Services(""), task);
        ResourceFault.Check("FARG1248", "Service", "", "{}", task);
    }

    [Theory]
    [InlineData(true, "\"enabled\": true", "{}")]
    [InlineData(true, "\"enabled\": true", """{ "serviceConnectDefaults": {} }""")]
    [InlineData(false, "\"enabled\": true", """{ "serviceConnectDefaults": { "namespace": "shop" } }""")]
    [InlineData(false, "\"enabled\": true", """{ "serviceConnectDefaults": { "namespace": "<unknown>" } }""")]
    [InlineData(false, "\"enabled\": true", """{ "serviceConnectDefaults": { "<open>": 1 } }""")]
    [InlineData(false, "\"enabled\": true", null)]
    [InlineData(false, "\"enabled\": true, \"namespace\": \"shop\"", "{}")]
    [InlineData(false, "\"enabled\": true, \"namespace\": \"<unknown>\"", "{}")]
    [InlineData(false, "\"enabled\": false", "{}")]
    [InlineData(false, "\"enabled\": \"<unknown>\"", "{}")]
    public void The_namespace_is_the_service_s_or_the_cluster_s(bool isFault, string fields, string? cluster) => ResourceFault.Check(
        "FARG1249", "Service", isFault ? "service.serviceConnectConfiguration.namespace" : "",
        $$"""{ "service": { "serviceConnectConfiguration": { {{fields}} } } }""", null, cluster);

    [Fact]
    public void The_message_names_the_cluster() => Assert.Equal(
        "Service Connect has no namespace, and cluster 'shop' has no default namespace: set one of them", ResourceFault.Message("FARG1249", "Service", Services(""), null, "{}"));

    private static string Services(string services) =>
        $$"""{ "service": { "serviceConnectConfiguration": { "enabled": true, "services": [{{services}}] } } }""";
}
