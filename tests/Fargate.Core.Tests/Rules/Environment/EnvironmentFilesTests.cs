using System.Text.Json.Nodes;

namespace Fargate.Core.Tests.Rules.Environment;

public class EnvironmentFilesTests
{
    [Theory]
    [InlineData("arn:aws:s3:::shop/config/web.env")]
    [InlineData("arn:aws-cn:s3:::shop/.env")]
    [InlineData("arn:aws:s3:eu-west-1:123456789012:accesspoint/shop/object/web.env")]
    [InlineData("<unknown>")]
    public void Says_nothing_of(string value) => Assert.Equal("", Check(File(value)));

    [Theory]
    [InlineData("web.env")]
    [InlineData("")]
    [InlineData("s3://shop")]
    [InlineData("s3://shop/web.conf")] // the ARN would have the wrong extension
    [InlineData("arn:aws:s3:::shop")]
    [InlineData("arn:aws:s3:::shop/")]
    [InlineData("arn:aws:s3:::/web.env")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/web.env")]
    [InlineData("https://shop.s3.amazonaws.com/web.env")]
    public void What_is_no_ARN_of_an_object_is_refused(string value) =>
        Assert.Equal(
            $"FARG0607 containerDefinitions[web].environmentFiles[0].value: An environment file of container 'web' is '{value}'; it must be the ARN of an S3 object, such as arn:aws:s3:::bucket/key.env",
            Check(File(value)));

    [Theory]
    [InlineData("null", "null", "aws")]
    [InlineData("\"arn:aws-us-gov:iam::123456789012:role/x\"", "null", "aws-us-gov")]
    [InlineData("\"<unknown>\"", "\"arn:aws-cn:iam::123456789012:role/x\"", "aws-cn")]
    [InlineData("null", "\"orders\"", "aws")]
    public void An_address_becomes_an_ARN_of_the_partition_of_the_roles(string execution, string task, string partition) =>
        Assert.Equal(
            $"  arn: Use 'arn:{partition}:s3:::shop/a/web.env' | "
            + $"containerDefinitions[web].environmentFiles[0].value = \"arn:{partition}:s3:::shop/a/web.env\"",
            Definitions.CheckOnly("FARG06", $$"""
                { "executionRoleArn": {{execution}}, "taskRoleArn": {{task}},
                  "containerDefinitions": [{ "name": "web", "environmentFiles": [{ "type": "s3", "value": "s3://shop/a/web.env" }] }] }
                """).Split('\n')[1]);

    [Fact]
    public void A_file_needs_a_type() =>
        Assert.Equal(
            """
            FARG0607 containerDefinitions[web].environmentFiles[0].type: An environment file of container 'web' has no type; it must be 's3'
              type: Use type 's3' | containerDefinitions[web].environmentFiles[0].type = "s3"
            """,
            Check("""{ "value": "arn:aws:s3:::shop/web.env" }"""));

    [Fact]
    public void A_file_needs_a_value() =>
        Assert.Equal(
            "FARG0607 containerDefinitions[web].environmentFiles[0].value: An environment file of container 'web' has no value; it must be the ARN of an S3 object",
            Check("""{ "type": "s3" }"""));

    [Theory]
    [InlineData("web.conf")]
    [InlineData("web.ENV")]
    [InlineData("config/web.env.json")]
    [InlineData("env")]
    public void The_name_ends_with_env(string key) =>
        Assert.Equal(
            $"FARG0608 containerDefinitions[web].environmentFiles[0].value: Environment file '{key}' of container 'web' does not end with '.env', which AWS requires",
            Check(File("arn:aws:s3:::shop/" + key)));

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "FARG0609 containerDefinitions[web].environmentFiles[10]: environmentFiles of container 'web' has 11 entries; the maximum is 10")]
    public void Ten_files_are_enough(int count, string finding)
    {
        var files = new JsonArray([.. Enumerable.Range(0, count).Select(it => JsonNode.Parse(File($"arn:aws:s3:::shop/{it}.env")))]);
        Assert.Equal(finding, Definitions.CheckContainer("FARG06", $"\"environmentFiles\": {files.ToJsonString()}"));
    }

    [Theory]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "<open>": true }""")]
    public void Says_nothing_of_a_file_of_which_nothing_is_known(string file) => Assert.Equal("", Check(file));

    private static string File(string value) => $$"""{ "type": "s3", "value": "{{value}}" }""";

    private static string Check(string file) => Definitions.CheckContainer("FARG06", $"\"environmentFiles\": [{file}]");
}
