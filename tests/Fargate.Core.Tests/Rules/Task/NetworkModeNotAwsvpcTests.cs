namespace Fargate.Core.Tests.Rules.Task;

public class NetworkModeNotAwsvpcTests
{
    [Theory]
    [InlineData("\"awsvpc\"")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string mode) => Assert.Equal("", Check(mode));

    [Theory]
    [InlineData("\"bridge\"", "'bridge'")]
    [InlineData("\"host\"", "'host'")]
    [InlineData("\"none\"", "'none'")]
    [InlineData("\"AWSVPC\"", "'AWSVPC'")]
    [InlineData("\"\"", "''")]
    [InlineData("null", "not set")]
    public void Any_other_or_none_is_refused_and_awsvpc_offered(string mode, string shown) =>
        Assert.Equal(
            $"FARG0202 networkMode: Fargate supports only network mode 'awsvpc', but networkMode is {shown}\n"
            + "  awsvpc: Use network mode 'awsvpc' | networkMode = \"awsvpc\"",
            Check(mode));

    private static string Check(string mode) => Definitions.Check($$"""{ "networkMode": {{mode}} }""");
}
