namespace Fargate.Core.Tests.Rules.Environment;

public class DuplicateNamesTests
{
    [Fact]
    public void A_variable_that_is_set_three_times_is_told_once() =>
        Assert.Equal(
            """
            FARG0602 containerDefinitions[web].environment[2].name: 'A' is set 3 times in the environment of container 'web', and AWS does not document which value is used: keep one
              keep-last: Keep the last one | - containerDefinitions[web].environment[2]; - containerDefinitions[web].environment[0]
              keep-first: Keep the first one | - containerDefinitions[web].environment[3]; - containerDefinitions[web].environment[2]
            """,
            Check("""
                "environment": [{ "name": "A", "value": "1" }, { "name": "B", "value": "2" }, { "name": "A", "value": "3" }, { "name": "A", "value": "4" }]
                """));

    [Fact]
    public void Two_secrets_of_one_name_are_refused() =>
        Assert.Equal(
            """
            FARG0603 containerDefinitions[web].secrets[1].name: 'A' is the name of 2 secrets of container 'web': keep one
              keep-last: Keep the last one | - containerDefinitions[web].secrets[0]
              keep-first: Keep the first one | - containerDefinitions[web].secrets[1]
            """,
            Check("""
                "secrets": [{ "name": "A", "valueFrom": "a" }, { "name": "A", "valueFrom": "b" }]
                """));

    [Theory]
    [InlineData("""{ "name": "A", "value": "1" }, { "name": "a", "value": "2" }""")]
    [InlineData("""{ "name": "<unknown>", "value": "1" }, { "name": "<unknown>", "value": "2" }""")]
    [InlineData("""{ "<open>": true }, { "<open>": true }""")]
    [InlineData("""{ "name": "A", "value": "1" }, "<unknown>" """)]
    public void Says_nothing_of_variables(string variables) => Assert.Equal("", Check($$""" "environment": [{{variables}}] """));

    [Theory]
    [InlineData("""{ "name": "A", "valueFrom": "a" }, { "name": "a", "valueFrom": "a" }""")]
    [InlineData("""{ "name": "<unknown>", "valueFrom": "a" }, { "name": "<unknown>", "valueFrom": "a" }""")]
    public void Says_nothing_of_secrets(string secrets) => Assert.Equal("", Check($$""" "secrets": [{{secrets}}] """));

    [Fact]
    public void Two_without_a_name_are_not_told_as_repetitions() =>
        Assert.Equal(["FARG0604", "FARG0604"], Check(""" "environment": [{ "name": "" }, { "name": "" }] """).Split('\n').Select(it => it[..8]));

    private static string Check(string fields) => Definitions.CheckContainer("FARG06", fields);
}
