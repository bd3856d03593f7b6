namespace Fargate.Core.Tests.Rules.Task;

public class ProxyPropertyTests
{
    private static readonly string[] All =
        ["IgnoredUID", "ProxyIngressPort", "ProxyEgressPort", "AppPorts", "EgressIgnoredIPs"];

    private const string NoIdentity = "FARG0207 proxyConfiguration.properties: proxyConfiguration.properties has neither IgnoredUID nor IgnoredGID: set one to the user or group of the proxy container, so that its own traffic bypasses the proxy";

    [Fact]
    public void Says_nothing_where_all_are_there() => Assert.Equal("", Check(All) + Check(["IgnoredGID", .. All[1..]]));

    [Theory]
    [InlineData("\"<unknown>\"")]
    [InlineData("""["<open>"]""")]
    [InlineData("""["<unknown>"]""")]
    [InlineData("""[{ "name": "<unknown>" }]""")]
    public void Says_nothing_where_there_may_be_others(string properties) => Assert.Equal("", Check(properties));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_where_there_is_no_proxy(string proxy) =>
        Assert.Equal("", Proxies.Check("FARG0206", proxy) + Proxies.Check("FARG0207", proxy));

    [Theory]
    [InlineData("ProxyIngressPort")]
    [InlineData("ProxyEgressPort")]
    [InlineData("AppPorts")]
    [InlineData("EgressIgnoredIPs")]
    public void Each_that_is_missing_is_told(string name) =>
        Assert.Equal(
            $"FARG0206 proxyConfiguration.properties: proxyConfiguration.properties is missing {name}, which ECS requires",
            Check([.. All.Where(it => it != name)]));

    [Fact]
    public void The_proxy_needs_a_user_or_a_group() =>
        Assert.Equal(NoIdentity, Check(All[1..]));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""[{ "value": "1" }]""")]
    public void All_that_are_missing_come_together(string properties) =>
        Assert.Equal(
            "FARG0206 proxyConfiguration.properties: proxyConfiguration.properties is missing ProxyIngressPort, ProxyEgressPort, AppPorts and EgressIgnoredIPs, which ECS requires"
            + NoIdentity,
            Check(properties));

    private static string Check(string[] names) => Check(Proxies.Properties(names));

    private static string Check(string properties)
    {
        var proxy = $$"""{ "containerName": "web", "properties": {{properties}} }""";
        return Proxies.Check("FARG0206", proxy) + Proxies.Check("FARG0207", proxy);
    }
}
