namespace Fargate.Core.Tests.Rules.Logging;

public class UnknownOptionTests
{
    private const string Needed = """ "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p" """;
    private const string Path = "containerDefinitions[web].logConfiguration.options";

    [Theory]
    [InlineData("awslogs-stream", "; did you mean 'awslogs-stream-prefix'?")]
    [InlineData("log_key", "")]
    [InlineData("tag", "")]
    [InlineData("awslogs-endpoint", "")]
    [InlineData("log-driver-buffer-limit", "")]
    [InlineData("AWSLogs-Group", "; did you mean 'awslogs-group'?")]
    [InlineData("group", "; did you mean 'awslogs-group'?")]
    public void What_awslogs_does_not_have_goes(string option, string hint) =>
        Assert.Equal(
            $"""
            FARG0804 {Path}.{option}: Log driver awslogs of container 'web' does not support the option '{option}'{hint}
              remove: Remove '{option}' | - {Path}.{option}
            """,
            Check("awslogs", $"{Needed}, \"{option}\": \"x\""));

    [Theory]
    [InlineData("awslogs-streamprefix", "awslogs-stream-prefix", """ "awslogs-group": "g", "awslogs-region": "r" """)]
    [InlineData("awslogs-stream", "awslogs-stream-prefix", """ "awslogs-group": "g", "awslogs-region": "r" """)]
    [InlineData("awslog-group", "awslogs-group", """ "awslogs-region": "r", "awslogs-stream-prefix": "p" """)]
    [InlineData("region", "awslogs-region", """ "awslogs-group": "g", "awslogs-stream-prefix": "p" """)]
    [InlineData("multiline_pattern", "awslogs-multiline-pattern", Needed)]
    [InlineData("awslogs-max-buffer-size", "max-buffer-size", Needed)]
    public void What_was_meant_takes_its_place(string option, string meant, string others) =>
        Assert.Equal(
            $"""
            FARG0804 {Path}.{option}: Log driver awslogs of container 'web' does not support the option '{option}'; did you mean '{meant}'?
              rename: Use '{meant}' | {Path}.{option} to {meant}
            """,
            Check("awslogs", $"\"{option}\": \"25m\", {others}"));

    [Fact]
    public void A_value_that_the_option_that_is_meant_does_not_take_is_not_taken_over() => Assert.EndsWith(
        $"remove: Remove 'awslogs-mode' | - {Path}.awslogs-mode", Check("awslogs", Needed + """, "awslogs-mode": "x" """), StringComparison.Ordinal);

    // Nobody knows that it would not do, and what somebody wrote stays.
    [Fact]
    public void A_value_that_is_not_known_is_taken_over() => Assert.EndsWith(
        $"rename: Use 'mode' | {Path}.awslogs-mode to mode", Check("awslogs", Needed + """, "awslogs-mode": "<unknown>" """), StringComparison.Ordinal);

    [Fact]
    public void A_truth_value_is_taken_over_as_AWS_writes_it() =>
        Assert.EndsWith(
            $"{Path}.awslogs-create-group = \"true\"", Check("awslogs", Needed + """, "awslogs-creategroup": "True" """), StringComparison.Ordinal);

    [Fact]
    public void Splunk_has_its_own() =>
        Assert.Equal(
            $"""
            FARG0805 {Path}.splunk-sorce: Log driver splunk of container 'web' does not support the option 'splunk-sorce'; did you mean 'splunk-source'?
              rename: Use 'splunk-source' | {Path}.splunk-sorce to splunk-source
            FARG0805 {Path}.max-size: Log driver splunk of container 'web' does not support the option 'max-size'
              remove: Remove 'max-size' | - {Path}.max-size
            """,
            Check("splunk", """ "splunk-url": "u", "splunk-token": "t", "splunk-sorce": "x", "max-size": "1" """));

    [Theory]
    [InlineData("awslogs", Needed + """, "awslogs-create-group": "true", "mode": "non-blocking", "max-buffer-size": "25m" """)]
    [InlineData("awslogs", Needed + """, "awslogs-datetime-format": "%Y" """)]
    [InlineData("awslogs", Needed + """, "awslogs-multiline-pattern": "^x" """)]
    [InlineData("splunk", """ "splunk-url": "u", "splunk-token": "t", "tag": "x", "labels": "x", "env": "x", "env-regex": "x" """)]
    [InlineData("awsfirelens", """ "Name": "x", "anything": "y" """)] // they become the output of the router
    [InlineData("<unknown>", """ "anything": "y" """)]
    [InlineData("json-file", """ "max-size": "1m" """)]
    public void Says_nothing_of(string driver, string options) => Assert.Equal("", Check(driver, options));

    private static string Check(string driver, string options) => string.Join('\n', new[] { "FARG0804", "FARG0805" }
        .Select(it => Definitions.CheckContainer(it, $$""" "logConfiguration": { "logDriver": "{{driver}}", "options": { {{options}} } } """))
        .Where(it => it.Length > 0));
}
