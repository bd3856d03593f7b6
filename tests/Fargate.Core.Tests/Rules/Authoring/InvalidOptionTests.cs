namespace Fargate.Core.Tests.Rules.Authoring;

public class InvalidOptionTests
{
    private const string Cpu = "CPU units or vCPU, such as '2048' or '2 vCPU'";
    private const string Memory = "MiB or GB, such as '4096' or '4 GB'";
    private const string Storage = "GiB, such as '50'";

    [Theory]
    [InlineData("fargate.max_cpu", "2 cores", Cpu)]
    [InlineData("fargate.max_cpu", "-1", Cpu)]
    [InlineData("fargate.max_memory", "4 GiB", Memory)]
    [InlineData("fargate.max_memory", "4,096", Memory)]
    [InlineData("fargate.max_ephemeral_storage", "50 GB", Storage)]
    [InlineData("fargate.max_ephemeral_storage", "99999999999", Storage)]
    public void A_ceiling_that_does_not_read_is_told(string key, string value, string expected) =>
        Assert.Equal(
            $"FARG0010 : '{value}' is not a valid value for {key}, so the option has no effect; expected {expected}",
            Definitions.Check("{}", (key, value)));

    [Theory]
    [InlineData("FARG101")]
    [InlineData("FARG0101;none")]
    public void What_cannot_be_suppressed_is_told(string value) =>
        Assert.Equal(
            $"FARG0010 : '{value}' is not a valid value for fargate.suppress, so the option has no effect; expected rule IDs separated by commas, such as 'FARG0101, FARG0102'",
            Definitions.Check("{}", ("fargate.suppress", value)));

    [Theory]
    [InlineData("fargate.suppress", "FARG0101, FARG0102")]
    [InlineData("fargate.max_cpu", "2048")]
    [InlineData("fargate.max_cpu", "2 vCPU")]
    [InlineData("fargate.max_memory", "4096")]
    [InlineData("fargate.max_memory", ".5 GB")]
    [InlineData("fargate.max_ephemeral_storage", "50")]
    [InlineData("fargate.max_ephemeral_storage", " ")]
    [InlineData("fargate.of_another_version", "2 cores")]
    public void Says_nothing_of(string key, string value) => Assert.Equal("", Definitions.Check("{}", (key, value)));
}
