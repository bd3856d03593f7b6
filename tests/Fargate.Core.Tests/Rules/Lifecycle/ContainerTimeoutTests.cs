namespace Fargate.Core.Tests.Rules.Lifecycle;

public class ContainerTimeoutTests
{
    [Theory]
    [InlineData("startTimeout", "2")]
    [InlineData("startTimeout", "120")]
    [InlineData("stopTimeout", "2")]
    [InlineData("stopTimeout", "120")]
    [InlineData("stopTimeout", "\"<unknown>\"")]
    public void Says_nothing_of(string field, string seconds) => Assert.Equal("", Check(field, seconds));

    [Theory]
    [InlineData("startTimeout", "1", "nearest: Set startTimeout to 2 seconds", "2")]
    [InlineData("startTimeout", "0", "nearest: Set startTimeout to 2 seconds", "2")]
    [InlineData("startTimeout", "121", "nearest: Set startTimeout to 120 seconds", "120")]
    [InlineData("startTimeout", "60000", "units: Set startTimeout to 60 (the value is in seconds, not milliseconds)", "60")]
    [InlineData("stopTimeout", "1", "nearest: Set stopTimeout to 2 seconds", "2")]
    public void What_is_documented_is_a_warning(string field, string seconds, string edit, string right) =>
        Assert.Equal(
            $"FARG0505 containerDefinitions[web].{field}: '{field}' is {seconds} seconds; on Fargate it must be 2 to 120 seconds\n"
            + $"  {edit} | containerDefinitions[web].{field} = {right}",
            Check(field, seconds));

    [Theory]
    [InlineData("121", "nearest: Set stopTimeout to 120 seconds", "120")]
    [InlineData("30000", "units: Set stopTimeout to 30 (the value is in seconds, not milliseconds)", "30")]
    public void A_longer_stop_timeout_is_refused(string seconds, string edit, string right) =>
        Assert.Equal(
            $"FARG0506 containerDefinitions[web].stopTimeout: stopTimeout is {seconds} seconds; the maximum on Fargate is 120, and the default is 30\n"
            + $"  {edit} | containerDefinitions[web].stopTimeout = {right}",
            Check("stopTimeout", seconds));

    [Fact]
    public void EC2_takes_more() =>
        Assert.Equal("", Probe.Container("""{ "startTimeout": 600, "stopTimeout": 600 }""", """{ "requiresCompatibilities": ["EC2"] }"""));

    private static string Check(string field, string seconds) => Probe.Container($$"""{ "{{field}}": {{seconds}} }""");
}
