namespace Fargate.Core.Tests.Rules.Logging;

public class LogOptionValueTests
{
    private const string Path = "containerDefinitions[web].logConfiguration.options.";

    [Theory]
    [InlineData("awslogs", "mode", "nonblocking", "'blocking' or 'non-blocking'", "non-blocking")]
    [InlineData("splunk", "mode", "async", "'blocking' or 'non-blocking'", null)]
    [InlineData("awsfirelens", "mode", "Blocking", "'blocking' or 'non-blocking'", "blocking")]
    [InlineData("awslogs", "awslogs-create-group", "yes", "'true' or 'false'", "true")]
    [InlineData("awslogs", "awslogs-create-group", "Off", "'true' or 'false'", "false")]
    [InlineData("awslogs", "awslogs-create-group", "tRUE", "'true' or 'false'", "true")]
    [InlineData("awslogs", "awslogs-create-group", "", "'true' or 'false'", null)]
    [InlineData("awslogs", "max-buffer-size", "25 megabytes", "a number and k, m or g, such as '25m'", null)]
    [InlineData("awslogs", "max-buffer-size", "m", "a number and k, m or g, such as '25m'", null)]
    [InlineData("awslogs", "max-buffer-size", "-1m", "a number and k, m or g, such as '25m'", null)]
    [InlineData("splunk", "splunk-format", "JSON", "'inline', 'json' or 'raw'", "json")]
    [InlineData("splunk", "splunk-gzip-level", "10", "a number from -1 to 9", null)]
    [InlineData("splunk", "splunk-gzip-level", "best", "a number from -1 to 9", null)]
    [InlineData("awsfirelens", "log-driver-buffer-limit", "536870912", "a number from 0 to 536870911", null)]
    [InlineData("awsfirelens", "log-driver-buffer-limit", "10m", "a number from 0 to 536870911", null)]
    [InlineData("awslogs", "awslogs-region", "eu-west-1a", "a region, such as 'eu-west-1'", "eu-west-1")]
    [InlineData("awslogs", "awslogs-region", "us-gov-west-1b", "a region, such as 'eu-west-1'", "us-gov-west-1")]
    [InlineData("awslogs", "awslogs-region", "us-west-2-lax-1a", "a region, such as 'eu-west-1'", "us-west-2")]
    [InlineData("awslogs", "awslogs-region", "EU_WEST_1", "a region, such as 'eu-west-1'", "eu-west-1")]
    [InlineData("awslogs", "awslogs-region", "eu-west", "a region, such as 'eu-west-1'", null)]
    [InlineData("awslogs", "awslogs-stream-prefix", "shop:web*", "a string without ':' and '*'", "shop-web-")]
    public void What_an_option_does_not_take_is_told(string driver, string option, string value, string expected, string? meant) =>
        Assert.Equal(
            $"FARG0806 {Path}{option}: Log option '{option}' of container 'web' is '{value}'; it must be {expected}"
            + (meant is null ? "" : $"\n  value: Use '{meant}' | {Path}{option} = \"{meant}\""),
            Check(driver, option, value));

    [Theory]
    [InlineData("awslogs", "mode", "blocking")]
    [InlineData("awslogs", "mode", "<unknown>")]
    [InlineData("awslogs", "awslogs-create-group", "true")]
    [InlineData("awslogs", "awslogs-create-group", "True")]
    [InlineData("awslogs", "awslogs-create-group", "false")]
    [InlineData("awslogs", "max-buffer-size", "25m")]
    [InlineData("awslogs", "max-buffer-size", "1.5 GiB")]
    [InlineData("awslogs", "max-buffer-size", "25MB")]
    [InlineData("awslogs", "max-buffer-size", "1048576")]
    [InlineData("awslogs", "awslogs-group", "")]
    [InlineData("awslogs", "awslogs-region", "eu-west-1")]
    [InlineData("awslogs", "awslogs-region", "us-iso-east-1")]
    [InlineData("awslogs", "awslogs-region", "ap-southeast-12")]
    [InlineData("awslogs", "awslogs-region", "${AWS_REGION}")]
    [InlineData("awslogs", "awslogs-region", "<region>")]
    [InlineData("awslogs", "awslogs-region", "AWS_REGION")]
    [InlineData("awslogs", "awslogs-region", "your-region")]
    [InlineData("awslogs", "awslogs-region", "aws_region")]
    [InlineData("awslogs", "awslogs-stream-prefix", "shop/web #1, é")]
    [InlineData("awslogs", "awslogs-stream-prefix", "{{ name:x }}")]
    [InlineData("awsfirelens", "awslogs-region", "eu-west-1a")] // one of the router's
    [InlineData("splunk", "splunk-gzip-level", "-1")]
    [InlineData("splunk", "splunk-gzip-level", "9")]
    [InlineData("awsfirelens", "log-driver-buffer-limit", "0")]
    [InlineData("awsfirelens", "log-driver-buffer-limit", "536870911")]
    [InlineData("awsfirelens", "splunk-format", "JSON")] // one of the router's
    [InlineData("json-file", "mode", "async")]
    [InlineData("<unknown>", "mode", "async")]
    public void Says_nothing_of(string driver, string option, string value) => Assert.Equal("", Check(driver, option, value));

    [Fact]
    public void The_log_router_has_an_option_too() =>
        Assert.Equal(
            """
            FARG0806 containerDefinitions[web].firelensConfiguration.options.enable-ecs-log-metadata: Log option 'enable-ecs-log-metadata' of container 'web' is 'on'; it must be 'true' or 'false'
              value: Use 'true' | containerDefinitions[web].firelensConfiguration.options.enable-ecs-log-metadata = "true"
            """,
            Definitions.CheckContainer("FARG0806", """
                "firelensConfiguration": { "type": "fluentbit", "options": { "enable-ecs-log-metadata": "on", "config-file-type": "x" } }
                """));

    [Fact]
    public void A_truth_value_of_JSON_is_the_sources_to_judge() =>
        Assert.Equal("", Definitions.CheckContainer("FARG0806", """
            "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-create-group": true } }
            """));

    private static string Check(string driver, string option, string value) => Definitions.CheckContainer(
        "FARG0806", $$""" "logConfiguration": { "logDriver": "{{driver}}", "options": { "{{option}}": "{{value}}" } } """);
}
