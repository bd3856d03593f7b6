namespace Fargate.Core.Tests.Rules.Containers;

public class NoContainersTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void A_definition_without_a_container_is_refused(string containers) =>
        Assert.Equal(
            "FARG0301 containerDefinitions: The task definition has no containers; it must have 1 to 10",
            Check(containers));

    [Theory]
    [InlineData("""[{ "name": "a", "image": "a:1" }]""")]
    [InlineData("""["<unknown>"]""")]
    [InlineData("""["<open>"]""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("\"web\"")] // of the wrong type: the source says so
    public void Says_nothing_of(string containers) => Assert.Equal("", Check(containers));

    private static string Check(string containers) => Definitions.Check($$"""{ "containerDefinitions": {{containers}} }""");
}
