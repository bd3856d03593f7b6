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
    [InlineData("59", "nearest: Set restartAttemptPeriod to 60 seconds", "60")]
    [InlineData("0", "nearest: Set restartAttemptPeriod to 60 seconds", "60")]
    [InlineData("1801", "nearest: Set restartAttemptPeriod to 1800 seconds", "1800")]
    [InlineData("60000", "units: Set restartAttemptPeriod to 60 (the value is in seconds, not milliseconds)", "60")]
    public void Others_are_out_of_range(string period, string edit, string right) =>
        Assert.Equal(
            $"FARG0318 containerDefinitions[web].restartPolicy.restartAttemptPeriod: restartAttemptPeriod is {period} seconds; it must be 60 to 1800 seconds, or unset for 300\n  {edit} | containerDefinitions[web].restartPolicy.restartAttemptPeriod = {right}",
            Check(period));

    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "FARG0319 containerDefinitions[web].restartPolicy.ignoredExitCodes[50]: ignoredExitCodes has 51 entries; the maximum is 50")]
    public void Fifty_exit_codes_can_be_ignored(int count, string finding) =>
        Assert.Equal(finding, Probe.Container($$"""
            { "restartPolicy": { "enabled": true, "ignoredExitCodes": [{{string.Join(", ", Enumerable.Range(1, count))}}] } }
            """));

    private static string Check(string period) =>
        Probe.Container($$"""{ "restartPolicy": { "enabled": true, "restartAttemptPeriod": {{period}} } }""");
}
