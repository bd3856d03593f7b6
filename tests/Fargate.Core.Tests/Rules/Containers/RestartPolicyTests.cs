namespace Fargate.Core.Tests.Rules.Containers;

public class RestartPolicyTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("60")]
    [InlineData("300")]
    [InlineData("1800")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of_a_period_of(string period) => Assert.Equal("", Check(period));

    [Theory]
    [InlineData("59", "nearest: Use 60 seconds", "60")]
    [InlineData("0", "nearest: Use 60 seconds", "60")]
    [InlineData("1801", "nearest: Use 1800 seconds", "1800")]
    [InlineData("60000", "units: Use 60: the value counts seconds", "60")]
    public void Others_are_out_of_range(string period, string edit, string right) =>
        Assert.Equal(
            $"FARG0318 containerDefinitions[web].restartPolicy.restartAttemptPeriod: A restart period of {period} seconds is out of range: "
            + $"it is 60 to 1800 seconds, or unset for 300\n  {edit} | containerDefinitions[web].restartPolicy.restartAttemptPeriod = {right}",
            Check(period));

    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "FARG0319 containerDefinitions[web].restartPolicy.ignoredExitCodes[50]: The restart policy ignores 51 exit codes; 50 are allowed")]
    public void Fifty_exit_codes_can_be_ignored(int count, string finding) =>
        Assert.Equal(finding, Probe.Container($$"""
            { "restartPolicy": { "enabled": true, "ignoredExitCodes": [{{string.Join(", ", Enumerable.Range(1, count))}}] } }
            """));

    private static string Check(string period) =>
        Probe.Container($$"""{ "restartPolicy": { "enabled": true, "restartAttemptPeriod": {{period}} } }""");
}
