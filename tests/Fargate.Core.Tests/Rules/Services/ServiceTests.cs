using Fargate.Core.Kinds;

namespace Fargate.Core.Tests.Rules.Services;

public class ServiceTests
{
    private const string Web = """{ "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": 80 }] }] }""";

    public static TheoryData<ResourceKind> Kinds => [.. ResourceKind.All.Where(it => it != ResourceKind.Task)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plain_resource_has_no_fault(ResourceKind kind) => Assert.Equal("", FindingText.Of(
        Resources.All(kind, "{}").Where(it => it.Rule.Certainty != Core.Rules.Certainty.OptIn)));

    [Theory]
    [InlineData("""{ "containerName": "web", "containerPort": 80 }""")]
    [InlineData("""{ "containerName": "<unknown>", "containerPort": 81 }""")]
    [InlineData("""{ "containerName": "web", "containerPort": "<unknown>" }""")]
    [InlineData("{}")]
    public void A_load_balancer_sends_to_a_mapped_port(string target) => Assert.Equal("", Check(target));

    [Fact]
    public void Not_to_a_container_that_is_not_there() => Assert.Equal(
        "FARG1201 service.loadBalancers[0].containerName: The task has no container 'api'; the load balancer must target a port that a container of the task maps",
        Check("""{ "containerName": "api", "containerPort": 80 }"""));

    [Theory]
    [InlineData("", "")]
    [InlineData(", only 80", """{ "containerPort": 80 }""")]
    [InlineData(", only 80 and 443", """{ "containerPort": 80 }, { "containerPort": 443 }, { "containerPort": 443, "protocol": "udp" }""")]
    public void Not_to_a_port_that_is_not_mapped(string instead, string mappings) => Assert.Equal(
        $"FARG1201 service.loadBalancers[0].containerPort: Container 'web' does not map port 8080{instead}; the load balancer must target a port that a container of the task maps",
        Check(
            """{ "containerName": "web", "containerPort": 8080 }""",
            $$"""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{{mappings}}] }] }"""));

    [Theory]
    [InlineData(null)]
    [InlineData("""{ "containerDefinitions": ["<open>"] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "<unknown>", "image": "nginx" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPort": "<unknown>" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": ["<open>"] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "portMappings": [{ "containerPortRange": "8000-9000" }] }] }""")]
    public void Nothing_is_said_of_a_task_that_is_not_known_whole(string? task) =>
        Assert.Equal("", Check("""{ "containerName": "web", "containerPort": 8080 }""", task));

    private static string Check(string target, string? task = Web) =>
        Resources.Check("FARG1201", ResourceKind.Service, $$"""{ "service": { "loadBalancers": [{{target}}] } }""", task);
}
