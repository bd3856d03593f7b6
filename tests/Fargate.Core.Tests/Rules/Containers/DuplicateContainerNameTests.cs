namespace Fargate.Core.Tests.Rules.Containers;

public class DuplicateContainerNameTests
{
    [Fact]
    public void Each_container_after_the_first_of_its_name_is_told_by_its_index() =>
        Assert.Equal(
            """
            FARG0302 containerDefinitions[2].name: Container name 'web' is used more than once; names must be unique within a task definition
            FARG0302 containerDefinitions[3].name: Container name 'web' is used more than once; names must be unique within a task definition
            """,
            Check("""{ "name": "web" }, { "name": "log" }, { "name": "web" }, { "name": "web" }"""));

    [Theory]
    [InlineData("""{ "name": "web" }, { "name": "WEB" }""")]
    [InlineData("""{ "name": "web" }, { "name": "log" }""")]
    [InlineData("""{ "name": "<unknown>" }, { "name": "<unknown>" }""")]
    [InlineData("""{ "name": "web" }, "<unknown>" """)]
    [InlineData("""{ "<open>": true }, { "<open>": true }""")]
    [InlineData("{}, {}")]
    public void Says_nothing_of(string containers) => Assert.Equal("", Check(containers));

    // The containers lack what other rules ask for.
    private static string Check(string containers) =>
        FindingText.Of(Definitions.Findings(Definitions.With($$"""{ "containerDefinitions": [{{containers}}] }""")).Where(it => it.Rule.Id == "FARG0302"));
}
