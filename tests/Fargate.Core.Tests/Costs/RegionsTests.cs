using Fargate.Core.Costs;

namespace Fargate.Core.Tests.Costs;

public class RegionsTests
{
    private const string Ireland = "arn:aws:ssm:eu-west-1:123456789012:parameter/a";

    [Theory]
    [InlineData(null, Ireland, "", "eu-west-1")]
    [InlineData(null, Ireland, "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a", "eu-west-1")]
    [InlineData(null, Ireland, "arn:aws:iam::123456789012:role/a", "eu-west-1")] // a role has no region
    [InlineData(null, Ireland, "arn:aws:s3:us-east-1:123456789012:x", null)]
    [InlineData(null, "no arn", "", null)]
    [InlineData(null, "arn:aws:ssm:${Region}:123456789012:parameter/a", "", null)]
    [InlineData(null, "<unknown>", "", null)]
    [InlineData("us-east-1", Ireland, "", "us-east-1")]
    public void Is_the_projects_or_the_one_of_the_ARNs(string? given, string first, string second, string? expected)
    {
        var tree = Definitions.With($$"""{ "taskRoleArn": "{{first}}", "tags": [{ "key": "a", "value": "{{second}}" }] }""");
        Assert.Equal(expected, Regions.Of(given is null ? Builds.Of() : Builds.In(given), tree));
    }

    [Theory]
    [InlineData("us-east-1", Ireland, "", "eu-west-1")]
    [InlineData("us-east-1", Ireland, "arn:aws:s3:eu-west-2:123456789012:x", "eu-west-1, eu-west-2")]
    [InlineData("us-east-1", Ireland, "arn:aws:s3:us-east-1:123456789012:x", "")] // a secret may be elsewhere
    [InlineData("us-east-1", Ireland, "arn:aws:ssm:${Region}:123456789012:parameter/a", "")]
    [InlineData("us-east-1", "arn:aws:iam::123456789012:role/a", "", "")]
    [InlineData("eu-west-1", Ireland, "", "")]
    [InlineData(null, Ireland, "", "")]
    public void The_projects_wins_and_what_the_ARNs_name_is_told(string? given, string first, string second, string expected)
    {
        var tree = Definitions.With($$"""{ "taskRoleArn": "{{first}}", "tags": [{ "key": "a", "value": "{{second}}" }] }""");
        Assert.Equal(expected, string.Join(", ", Regions.OthersThanOf(given is null ? Builds.Of() : Builds.In(given), tree)));
    }
}
