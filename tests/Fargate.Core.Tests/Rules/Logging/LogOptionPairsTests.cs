namespace Fargate.Core.Tests.Rules.Logging;

/// <summary>Options that do not go together.</summary>
public class LogOptionPairsTests
{
    private const string Path = "containerDefinitions[web].logConfiguration.options.";

    [Theory]
    [InlineData("%Y", "^x")]
    [InlineData("<unknown>", "<unknown>")] // both are there, whatever they are
    public void A_date_format_and_a_pattern_do_not_go_together(string date, string pattern) =>
        Assert.Equal(
            $"""
            FARG0807 {Path}awslogs-multiline-pattern: The log options of container 'web' have both awslogs-datetime-format and awslogs-multiline-pattern, and the pattern is ignored: keep one of them
              keep-date: Keep awslogs-datetime-format, remove awslogs-multiline-pattern | - {Path}awslogs-multiline-pattern
              keep-pattern: Keep awslogs-multiline-pattern, remove awslogs-datetime-format | - {Path}awslogs-datetime-format
            """,
            Check("FARG0807", "awslogs", $$""" "awslogs-datetime-format": "{{date}}", "awslogs-multiline-pattern": "{{pattern}}" """));

    [Theory]
    [InlineData("awslogs", """ "awslogs-datetime-format": "%Y" """)]
    [InlineData("awslogs", """ "awslogs-multiline-pattern": "^x" """)]
    [InlineData("awslogs", """ "awslogs-multiline-pattern": "^x", "<open>": true """)]
    [InlineData("splunk", """ "awslogs-datetime-format": "%Y", "awslogs-multiline-pattern": "^x" """)]
    public void One_of_them_is_fine(string driver, string options) => Assert.Equal("", Check("FARG0807", driver, options));

    [Theory]
    [InlineData("awslogs", "25m")]
    [InlineData("splunk", "<unknown>")]
    [InlineData("awsfirelens", "1m")]
    public void A_driver_that_blocks_has_no_buffer(string driver, string size) =>
        Assert.Equal(
            $"""
            FARG0808 {Path}max-buffer-size: The log options of container 'web' have max-buffer-size, which only mode 'non-blocking' uses, but mode is 'blocking'
              blocking: Remove 'max-buffer-size' | - {Path}max-buffer-size
              non-blocking: Use mode 'non-blocking' | {Path}mode = "non-blocking"
            """,
            Check("FARG0808", driver, $$""" "mode": "blocking", "max-buffer-size": "{{size}}" """));

    [Theory]
    [InlineData(""" "mode": "non-blocking", "max-buffer-size": "25m" """)]
    [InlineData(""" "max-buffer-size": "25m" """)] // the default since 2025-06-25, unless the account says otherwise
    [InlineData(""" "mode": "<unknown>", "max-buffer-size": "25m" """)]
    [InlineData(""" "mode": "blocking" """)]
    [InlineData(""" "mode": "blocking", "<open>": true """)]
    public void Other_buffers_are_fine(string options) => Assert.Equal("", Check("FARG0808", "awslogs", options));

    [Fact]
    public void A_secret_option_has_no_plain_twin() =>
        Assert.Equal(
            $"""
            FARG0809 {Path}splunk-token: Log option 'splunk-token' of container 'web' is in both options and secretOptions: keep one of them
              keep-secret: Keep the secret, remove the plain option | - {Path}splunk-token
            """,
            Definitions.CheckContainer("FARG0809", """
                "logConfiguration": { "logDriver": "splunk", "options": { "splunk-token": "t" }, "secretOptions": [
                  { "name": "splunk-token", "valueFrom": "a" }, { "name": "other", "valueFrom": "a" }, { "name": "<unknown>", "valueFrom": "a" }] }
                """));

    [Theory]
    [InlineData("""{ "logDriver": "splunk", "options": { "a": "t" }, "secretOptions": [{ "name": "b", "valueFrom": "a" }] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "<open>": true }, "secretOptions": [{ "name": "b", "valueFrom": "a" }] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "a": "t" }, "secretOptions": "<unknown>" }""")]
    public void Other_options_are_fine(string log) => Assert.Equal("", Definitions.CheckContainer("FARG0809", $"\"logConfiguration\": {log}"));

    private static string Check(string id, string driver, string options) => Definitions.CheckContainer(
        id, $$""" "logConfiguration": { "logDriver": "{{driver}}", "options": { {{options}} } } """);
}
