namespace Fargate.Core.Tests.Rules.Size;

public class EphemeralStorageWithoutFargateTests
{
    [Theory]
    [InlineData("""["EC2"]""")]
    [InlineData("""["EC2", "EXTERNAL"]""")]
    [InlineData("""["MANAGED_INSTANCES"]""")]
    public void Without_FARGATE_it_is_refused(string compatibilities) =>
        Assert.Equal(
            "FARG0110 ephemeralStorage: Only Fargate supports ephemeralStorage: add FARGATE to requiresCompatibilities, or remove ephemeralStorage\n"
            + "  remove: Remove 'ephemeralStorage' | - ephemeralStorage",
            Check(compatibilities));

    [Theory]
    [InlineData("""["FARGATE"]""")]
    [InlineData("""["EC2", "FARGATE"]""")]
    [InlineData("""["EC2", "<unknown>"]""")]
    [InlineData("""["EC2", "<open>"]""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_where_it_may_be_for_Fargate(string compatibilities) => Assert.Equal("", Check(compatibilities));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string storage) => Assert.Equal("", Check("""["EC2"]""", storage));

    private static string Check(string compatibilities, string storage = """{ "sizeInGiB": 30 }""") =>
        Definitions.Check($$"""{ "requiresCompatibilities": {{compatibilities}}, "ephemeralStorage": {{storage}} }""");
}
