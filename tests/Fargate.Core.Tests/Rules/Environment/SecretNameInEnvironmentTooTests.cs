namespace Fargate.Core.Tests.Rules.Environment;

public class SecretNameInEnvironmentTooTests
{
    [Fact]
    public void The_variable_is_what_goes() =>
        Assert.Equal(
            """
            FARG0601 containerDefinitions[web].environment[TOKEN].name: 'TOKEN' is in both environment and secrets of container 'web': keep one of them
              keep-secret: Keep the secret, remove the environment variable | - containerDefinitions[web].environment[TOKEN]
            """,
            Check("""
                "environment": [{ "name": "LEVEL", "value": "1" }, { "name": "TOKEN", "value": "1" }],
                "secrets": [{ "name": "TOKEN", "valueFrom": "a" }]
                """));

    [Theory]
    [InlineData("""[{ "name": "token", "value": "1" }]""", """[{ "name": "TOKEN", "valueFrom": "a" }]""")]
    [InlineData("""[{ "name": "<unknown>", "value": "1" }]""", """[{ "name": "<unknown>", "valueFrom": "a" }]""")]
    [InlineData("""[{ "<open>": true }]""", """[{ "name": "TOKEN", "valueFrom": "a" }]""")]
    [InlineData("\"<unknown>\"", """[{ "name": "TOKEN", "valueFrom": "a" }]""")]
    [InlineData("[]", """[{ "name": "TOKEN", "valueFrom": "a" }]""")]
    [InlineData("""[{ "name": "TOKEN", "value": "1" }]""", "[]")]
    public void Says_nothing_of(string environment, string secrets) =>
        Assert.Equal("", Check($$""" "environment": {{environment}}, "secrets": {{secrets}} """));

    [Fact]
    public void The_names_of_another_container_are_its_own() =>
        Assert.Equal("", Definitions.CheckOnly("FARG06", """
            { "containerDefinitions": [
              { "name": "a", "environment": [{ "name": "TOKEN", "value": "1" }] },
              { "name": "b", "secrets": [{ "name": "TOKEN", "valueFrom": "a" }] }] }
            """));

    [Fact]
    public void It_holds_for_every_launch_type() =>
        Assert.StartsWith("FARG0601 ", Definitions.CheckOnly("FARG06", """
            { "requiresCompatibilities": ["EC2"], "containerDefinitions": [
              { "environment": [{ "name": "TOKEN", "value": "1" }], "secrets": [{ "name": "TOKEN", "valueFrom": "a" }] }] }
            """), StringComparison.Ordinal);

    private static string Check(string fields) => Definitions.CheckContainer("FARG06", fields);
}
