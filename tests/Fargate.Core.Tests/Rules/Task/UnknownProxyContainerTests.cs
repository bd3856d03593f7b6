namespace Fargate.Core.Tests.Rules.Task;

public class UnknownProxyContainerTests
{
    [Theory]
    [InlineData("""{ "containerName": "web" }""")]
    [InlineData("""{ "containerName": "<unknown>" }""")]
    [InlineData("""{ "<open>": true, "type": "APPMESH" }""")]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    [InlineData("null")]
    public void Says_nothing_of(string proxy) => Assert.Equal("", Proxies.Check("FARG0205", proxy));

    [Theory]
    [InlineData("""[{ "name": "web" }, { "name": "<unknown>" }]""")]
    [InlineData("""[{ "name": "web" }, "<open>"]""")]
    [InlineData("""[{ "name": "web" }, "<unknown>"]""")]
    public void Says_nothing_where_there_may_be_other_containers(string containers) => Assert.Equal("", Check("envoy", containers));

    [Theory]
    [InlineData("envoy", false)]
    [InlineData("Web", true)]
    public void A_container_that_does_not_exist_is_told(string name, bool isAlike) =>
        Assert.Equal(
            $"FARG0205 proxyConfiguration.containerName: The proxy configuration names the container '{name}', which does not exist: set containerName to a container of this task definition"
            + (isAlike ? "\n  alike: Use 'web' | proxyConfiguration.containerName = \"web\"" : ""),
            Check(name, """[{ "name": "web" }, { "image": "without-a-name" }]"""));

    [Fact]
    public void One_that_is_not_named_is_told_on_every_launch_type() =>
        Assert.Equal(
            "FARG0205 proxyConfiguration.containerName: The proxy configuration has no containerName: set containerName to a container of this task definition",
            Proxies.Check("FARG0205", """{ "type": "APPMESH" }""", """, "requiresCompatibilities": ["EC2"]"""));

    private static string Check(string name, string containers) =>
        Proxies.Check("FARG0205", $$"""{ "containerName": "{{name}}" }""", $$""", "containerDefinitions": {{containers}}""");
}
