namespace Fargate.Core.Tests.Rules.Size;

public class LeadingZeroCpuTests
{
    [Theory]
    [InlineData("256", "512")]
    [InlineData(".25 vCPU", "512")]
    [InlineData("1 vCPU", "2048")]
    [InlineData("1.0 vCPU", "2048")]
    [InlineData("<unknown>", "512")]
    [InlineData(".5 vcpu", "0.5 GB")] // memory is not known to be so
    public void Says_nothing_of(string cpu, string memory) => Assert.DoesNotContain("FARG0109", Check(cpu, memory), StringComparison.Ordinal);

    [Theory]
    [InlineData("0.25 vCPU", "512", "256")]
    [InlineData("0.25vcpu", ".5 GB", "256")]
    [InlineData("0.5 vCPU", "1024", "512")]
    public void A_zero_before_the_point_is_a_suggestion(string cpu, string memory, string units) =>
        Assert.Equal(
            $"FARG0109 cpu: AWS documents no cpu value with a leading zero, such as '{cpu}': write '{units}'\n"
            + $"  units: Use {units} | cpu = \"{units}\"",
            Check(cpu, memory));

    [Theory]
    [InlineData("0.125 vCPU")]
    [InlineData("0.3 vCPU")]
    [InlineData("0.25")]
    public void A_size_that_Fargate_does_not_have_is_told_once(string cpu) =>
        Assert.Equal("FARG0101", string.Join(" ", Definitions.Findings(Definitions.With($$"""{ "cpu": "{{cpu}}" }""")).Select(it => it.Rule.Id)));

    private static string Check(string cpu, string memory) => Definitions.Check($$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}" }""");
}
