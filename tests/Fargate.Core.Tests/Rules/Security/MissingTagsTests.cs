namespace Fargate.Core.Tests.Rules.Security;

public class MissingTagsTests
{
    [Theory]
    [InlineData("team, cost-center", """[{ "key": "team", "value": "x" }]""", "'cost-center'")]
    [InlineData("team,cost-center", "[]", "'team', 'cost-center'")]
    [InlineData(" team , ", """[{ "key": "Team", "value": "x" }]""", "'team'")]
    [InlineData("team", "null", "'team'")]
    [InlineData("*", "null", "at all")]
    public void A_tag_that_the_team_asks_for_is_missing(string option, string tags, string missing) =>
        Assert.Equal($"FARG1011 tags: The task definition has no tag {missing}, required by fargate.required_tags", Check(tags, option));

    [Theory]
    [InlineData("team", """[{ "key": "other", "value": "x" }, { "key": "team", "value": "<unknown>" }]""")]
    [InlineData("team", """[{ "key": "<unknown>", "value": "x" }]""")]
    [InlineData("team", """[{ "<open>": true }]""")]
    [InlineData("team", """["<open>"]""")]
    [InlineData("team", "\"<unknown>\"")]
    [InlineData("*", """[{ "key": "any", "value": "x" }]""")]
    [InlineData(",", "null")]
    [InlineData("  ", "null")]
    public void Says_nothing_of(string option, string tags) => Assert.Equal("", Check(tags, option));

    [Fact]
    public void Says_nothing_unless_it_is_asked() => Assert.Equal("", Definitions.CheckOnly("FARG1011", "{}"));

    private static string Check(string tags, string option) => Definitions.CheckOnly("FARG1011", $$"""{ "tags": {{tags}} }""", ("fargate.required_tags", option));
}
