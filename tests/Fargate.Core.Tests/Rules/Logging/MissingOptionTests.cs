namespace Fargate.Core.Tests.Rules.Logging;

public class MissingOptionTests
{
    [Fact]
    public void All_that_is_missing_is_told_with_what_can_be_known() =>
        Assert.Equal(
            """
            FARG0802 containerDefinitions[web].logConfiguration.options.awslogs-group: Log driver awslogs of container 'web' requires the option 'awslogs-group'
            FARG0802 containerDefinitions[web].logConfiguration.options.awslogs-stream-prefix: Log driver awslogs of container 'web' requires the option 'awslogs-stream-prefix'
              add: Set awslogs-stream-prefix to 'web' | containerDefinitions[web].logConfiguration.options.awslogs-stream-prefix = "web"
            FARG0803 containerDefinitions[web].logConfiguration.options.awslogs-region: AWS documents the option 'awslogs-region' as required for the log driver awslogs of container 'web'
            """,
            Check("""{ "logDriver": "awslogs" }"""));

    [Fact]
    public void Splunk_needs_its_address_and_a_token() =>
        Assert.Equal(
            """
            FARG0802 containerDefinitions[web].logConfiguration.options.splunk-token: Log driver splunk of container 'web' requires the option 'splunk-token'
            FARG0803 containerDefinitions[web].logConfiguration.options.splunk-url: AWS documents the option 'splunk-url' as required for the log driver splunk of container 'web'
            """,
            Check("""{ "logDriver": "splunk", "options": {} }"""));

    [Theory]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u" }, "secretOptions": [{ "name": "splunk-token", "valueFrom": "t" }] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u", "splunk-token": "<unknown>" } }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u" }, "secretOptions": [{ "name": "<unknown>", "valueFrom": "t" }] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u" }, "secretOptions": [{ "name": "<unknown>" }, { "name": "<unknown>" }] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u" }, "secretOptions": ["<open>"] }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "splunk-url": "u" }, "secretOptions": "<unknown>" }""")]
    [InlineData("""{ "logDriver": "splunk", "options": { "<open>": true } }""")]
    [InlineData("""{ "logDriver": "splunk", "options": "<unknown>" }""")]
    [InlineData("""{ "logDriver": "splunk", "<open>": true }""")]
    [InlineData("""{ "logDriver": "<unknown>" }""")]
    [InlineData("""{ "logDriver": "awsfirelens" }""")]
    [InlineData("""{ "logDriver": "json-file" }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "" } }""")]
    public void Says_nothing_of(string log) => Assert.Equal("", Check(log));

    [Fact]
    public void An_option_that_is_misspelled_is_not_missed() =>
        Assert.Equal(
            ["FARG0804"],
            Definitions.CheckContainer("FARG080", """
                "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "r", "awslogs-streamprefix": "p" } }
                """).Split('\n').Where(it => it[0] == 'F').Select(it => it[..8]));

    [Fact]
    public void Another_option_does_not_stand_in_for_it() =>
        Assert.Equal(
            ["FARG0802 containerDefinitions[web].logConfiguration.options.awslogs-group", "FARG0802 containerDefinitions[c1].logConfiguration.options.splunk-token"],
            Definitions.CheckOnly("FARG0802", """
                { "containerDefinitions": [
                  { "name": "web", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-stream-prefix": "p", "tag": "x" } } },
                  { "name": "c1", "logConfiguration": { "logDriver": "splunk", "options": { "splunk-url": "u" },
                    "secretOptions": [{ "name": "splunk-index", "valueFrom": "i" }] } }] }
                """).Split('\n').Select(it => it.Split(": ")[0]));

    [Theory]
    [InlineData("\"a b\"")] // no name that a container can have
    [InlineData("\"<unknown>\"")]
    [InlineData("null")]
    public void Without_a_good_name_there_is_no_prefix_to_offer(string name) =>
        Assert.DoesNotContain("add:", Definitions.CheckOnly("FARG0802", $$"""
            { "containerDefinitions": [{ "name": {{name}}, "logConfiguration": { "logDriver": "awslogs" } }] }
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("nginx", """[{ "awslogs-region": "eu-west-1" }, { "awslogs-region": "eu-west-1" }]""", "eu-west-1")]
    [InlineData("nginx", """[{ "awslogs-region": "eu-west-1" }, { "awslogs-region": "<unknown>" }]""", "eu-west-1")]
    [InlineData("nginx", """[{ "awslogs-region": "eu-west-1" }, { "awslogs-region": "eu-west-2" }]""", null)]
    [InlineData("123456789012.dkr.ecr.us-east-2.amazonaws.com/x:1", """[{ "awslogs-region": "eu-west-1" }]""", "eu-west-1")]
    [InlineData("123456789012.dkr.ecr.us-east-2.amazonaws.com/x:1", "[]", "us-east-2")]
    [InlineData("123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/x:1", "[]", "us-gov-west-1")]
    [InlineData("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/x:1", "[]", "cn-north-1")]
    [InlineData("123456789012.dkr-ecr.eu-west-3.on.aws/x:1", "[]", "eu-west-3")]
    [InlineData("public.ecr.aws/x:1", "[]", null)]
    [InlineData("<unknown>", "[]", null)]
    public void The_region_is_that_of_the_other_logs_or_of_the_image(string image, string others, string? region)
    {
        var text = Definitions.CheckOnly("FARG0803", $$"""
            { "containerDefinitions": [
              { "name": "web", "image": "{{image}}", "logConfiguration": { "logDriver": "awslogs" } },
              {{string.Join(", ", System.Text.Json.Nodes.JsonNode.Parse(others)!.AsArray().Select(it =>
                $$"""{ "logConfiguration": { "logDriver": "awslogs", "options": {{it!.ToJsonString()}} } }""").Append("{}"))}}] }
            """);
        Assert.Equal(region is null ? 1 : 2, text.Split('\n').Length);
        if (region is not null)
            Assert.EndsWith($"  add: Set awslogs-region to '{region}' | containerDefinitions[web].logConfiguration.options.awslogs-region = \"{region}\"", text, StringComparison.Ordinal);
    }

    private static string Check(string log) => Definitions.CheckContainer("FARG080", $"\"logConfiguration\": {log}") is var text
        && text.Contains("FARG0801", StringComparison.Ordinal) ? "" : text;
}
