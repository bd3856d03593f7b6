namespace Fargate.Core.Tests.Rules.Containers;

public class TooManyContainersTests
{
    [Fact]
    public void Ten_are_allowed() => Assert.Equal("", Probe.Containers("{}", [.. Enumerable.Repeat("{}", 10)]));

    [Fact]
    public void Eleven_are_refused_also_where_they_are_not_known() =>
        Assert.Equal(
            "FARG0311 containerDefinitions: The task definition has 11 containers; the maximum is 10",
            Probe.Containers("{}", [.. Enumerable.Repeat("\"<unknown>\"", 11)]));

    [Fact]
    public void A_long_list_takes_no_time()
    {
        var many = Enumerable.Range(0, 2000).Select(i => $$"""{ "dependsOn": [{ "containerName": "c{{i + 1}}", "condition": "START" }] }""");
        Assert.NotEqual("", Probe.Containers("{}", [.. many]));
    }
}
