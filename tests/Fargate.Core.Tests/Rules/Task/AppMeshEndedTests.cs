namespace Fargate.Core.Tests.Rules.Task;

public class AppMeshEndedTests
{
    private const string Proxy = """{ "containerName": "web" }""";
    private const string Windows = """, "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }""";

    private const string Told =
        "FARG0208 proxyConfiguration: AWS discontinued App Mesh on 2026-09-30: remove proxyConfiguration, and use Service Connect";

    [Theory]
    [InlineData("")]
    [InlineData(", \"requiresCompatibilities\": [\"EC2\"]")]
    [InlineData(", \"requiresCompatibilities\": [\"EC2\"]" + Windows)]
    public void Every_use_is_told(string more) => Assert.Equal(Told, Proxies.Check("FARG0208", Proxy, more));

    [Fact]
    public void Where_Fargate_has_no_proxies_anyway_that_is_told_instead() =>
        Assert.Equal(
            ["FARG0106"],
            Definitions.Findings(Definitions.With($$"""{ "cpu": "1024", "memory": "2048", "proxyConfiguration": {{Proxy}}{{Windows}} }"""))
                .Where(it => it.Path.ToString() == "proxyConfiguration").Select(it => it.Rule.Id));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    [InlineData("null")]
    public void Says_nothing_of(string proxy) => Assert.Equal("", Proxies.Check("FARG0208", proxy));
}
