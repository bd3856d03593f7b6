namespace Fargate.Core.Tests.Rules.Logging;

public class UnsupportedLogDriverTests
{
    private const string AwsOptions = """ "awslogs-group": "g", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "p" """;
    private const string Use = "\n  driver: Use the log driver '{0}' | containerDefinitions[web].logConfiguration.logDriver = \"{0}\"";

    [Theory]
    [InlineData("json-file", "", null)]
    [InlineData("syslog", "\"syslog-address\": \"x\"", null)]
    [InlineData("journald", "", null)] // it would lack its options
    [InlineData("", "", null)]
    [InlineData("json-file", "\"awslogs-group\": \"g\"", null)]
    [InlineData("json-file", AwsOptions, "awslogs")]
    [InlineData("fluentd", "\"Name\": \"x\"", null)]
    [InlineData("gelf", AwsOptions + ", \"mode\": \"blocking\"", "awslogs")]
    [InlineData("gelf", AwsOptions + ", \"mode\": \"block\"", null)]
    [InlineData("gelf", AwsOptions + ", \"tag\": \"x\"", null)]
    [InlineData("syslog", "\"splunk-url\": \"u\", \"splunk-token\": \"t\"", "splunk")]
    public void Fargate_has_three(string driver, string options, string? meant) =>
        Assert.Equal(
            $"FARG0801 containerDefinitions[web].logConfiguration.logDriver: The log configuration of container 'web' has the logDriver '{driver}'; Fargate supports awslogs, splunk and awsfirelens"
            + (meant is null ? "" : Use.Replace("{0}", meant, StringComparison.Ordinal)),
            Check($$"""{ "logDriver": "{{driver}}", "options": { {{options}} } }"""));

    [Fact]
    public void A_driver_that_needs_a_role_is_not_offered_without_one() =>
        Assert.DoesNotContain("awslogs'", Definitions.CheckOnly("FARG0801", $$"""
            { "containerDefinitions": [{ "name": "web", "logConfiguration": { "logDriver": "x", "options": { {{AwsOptions}} } } }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "options": { "a": "b" } }""")]
    [InlineData("""{ "secretOptions": [{ "name": "a", "valueFrom": "b" }] }""")]
    public void A_configuration_names_a_driver(string log) =>
        Assert.Equal(
            "FARG0801 containerDefinitions[web].logConfiguration.logDriver: The log configuration of container 'web' has no logDriver; Fargate supports awslogs, splunk and awsfirelens",
            Check(log));

    [Theory]
    [InlineData("""{ "logDriver": "awslogs" }""")]
    [InlineData("""{ "logDriver": "splunk" }""")]
    [InlineData("""{ "logDriver": "awsfirelens" }""")]
    [InlineData("""{ "logDriver": "<unknown>" }""")]
    [InlineData("""{ "<open>": true, "options": { "a": "b" } }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("{}")]
    public void Says_nothing_of(string log) => Assert.Equal("", Check(log));

    [Fact]
    public void Other_launch_types_have_others() =>
        Assert.Equal("", Definitions.CheckOnly("FARG0801", """
            { "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "logConfiguration": { "logDriver": "json-file" } }] }
            """));

    private static string Check(string log) => Definitions.CheckOnly("FARG0801", $$"""
        { "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{ "name": "web", "logConfiguration": {{log}} }] }
        """);
}
