namespace Fargate.Core.Tests.Rules.Storage;

public class VolumesFromTests
{
    [Theory]
    [InlineData("""[{ "sourceContainer": "log" }]""")]
    [InlineData("""[{ "sourceContainer": "<unknown>" }]""")]
    [InlineData("""[{}, "<unknown>"]""")]
    [InlineData("[]")]
    public void Says_nothing_of(string from) => Assert.Equal("", Check("""{ "name": "log" }""", from));

    [Theory]
    [InlineData("""{ "name": "<unknown>" }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("\"<open>\"")]
    public void Says_nothing_where_there_may_be_another_container(string other) =>
        Assert.Equal("", Check(other, """[{ "sourceContainer": "log" }]"""));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void A_container_that_does_not_exist_is_told(string more) =>
        Assert.Equal(
            "FARG0718 containerDefinitions[web].volumesFrom[Log].sourceContainer: sourceContainer 'Log' is not a container of this task\n"
            + "  remove: Remove the volumesFrom entry for 'Log' | - containerDefinitions[web].volumesFrom[Log]",
            Check("""{ "name": "log" }""", """[{ "sourceContainer": "log" }, { "sourceContainer": "Log" }]""", more));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void A_container_that_names_itself_is_told(string more) =>
        Assert.Equal(
            "FARG0719 containerDefinitions[web].volumesFrom[web].sourceContainer: Container 'web' names itself in volumesFrom: name another container\n  remove: Remove the volumesFrom entry for 'web' | - containerDefinitions[web].volumesFrom[web]",
            Check("""{ "name": "log" }""", """[{ "sourceContainer": "web" }]""", more));

    [Fact]
    public void An_empty_name_is_another_rules() =>
        Assert.Equal("", Volumes.CheckContainers("FARG0719", "[]", """{ "name": "", "volumesFrom": [{ "sourceContainer": "" }] }"""));

    [Fact]
    public void Says_nothing_of_an_unknown_container_that_may_be_another() =>
        Assert.Equal("", Volumes.CheckContainers("FARG0719", "[]", """{ "name": "<unknown>", "volumesFrom": [{ "sourceContainer": "web" }] }"""));

    private static string Check(string other, string from, string more = "")
    {
        var containers = $$"""{ "name": "web", "volumesFrom": {{from}} }, {{other}}""";
        return Volumes.CheckContainers("FARG0718", "[]", containers, more) + Volumes.CheckContainers("FARG0719", "[]", containers, more);
    }
}
