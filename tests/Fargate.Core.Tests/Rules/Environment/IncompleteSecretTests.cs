namespace Fargate.Core.Tests.Rules.Environment;

public class IncompleteSecretTests
{
    [Fact]
    public void Name_and_source_are_both_needed() =>
        Assert.Equal(
            """
            FARG0606 containerDefinitions[web].secrets[0].name: The secret of container 'web' has no name; a secret must have both 'name' and 'valueFrom'
            FARG0606 containerDefinitions[web].secrets[B].valueFrom: The secret 'B' of container 'web' has no valueFrom; a secret must have both 'name' and 'valueFrom'
            FARG0606 containerDefinitions[web].secrets[C].valueFrom: The secret 'C' of container 'web' has no valueFrom; a secret must have both 'name' and 'valueFrom'
            FARG0606 containerDefinitions[web].secrets[3].name: The secret of container 'web' has no name; a secret must have both 'name' and 'valueFrom'
            """,
            Check(""" "secrets": [{ "valueFrom": "a" }, { "name": "B" }, { "name": "C", "valueFrom": " " }, { "name": " ", "valueFrom": "a" }] """));

    [Fact]
    public void It_holds_for_secret_options_of_logs() =>
        Assert.Equal(
            "FARG0606 containerDefinitions[web].logConfiguration.secretOptions[splunk-token].valueFrom: "
            + "The secret 'splunk-token' of container 'web' has no valueFrom; a secret must have both 'name' and 'valueFrom'",
            Check(""" "logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token" }] } """));

    [Theory]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "name": "<unknown>", "valueFrom": "<unknown>" }""")]
    public void Says_nothing_of(string secret) => Assert.Equal("", Check($$""" "secrets": [{{secret}}] """));

    private static string Check(string fields) => Definitions.CheckContainer("FARG06", fields);
}
