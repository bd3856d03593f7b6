namespace Fargate.Core.Tests.Rules.Logging;

/// <summary>The configuration of a log router, and the options of those that use it.</summary>
public class FireLensTests
{
    private const string Path = "containerDefinitions[router].firelensConfiguration.";

    [Theory]
    [InlineData("nginx", "")]
    [InlineData("public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", "fluentbit")]
    [InlineData("fluent/fluentd:v1.17", "fluentd")]
    [InlineData("<unknown>", "")]
    public void A_router_needs_a_type(string image, string type) =>
        Assert.Equal(
            $"FARG0814 {Path}type: The firelensConfiguration of container 'router' has no type; it must be 'fluentbit' or 'fluentd'"
            + (type.Length == 0 ? "" : $"\n  {type}: Use type '{type}' | {Path}type = \"{type}\""),
            Check("""{ "options": { "enable-ecs-log-metadata": "true" } }""", image));

    [Theory]
    [InlineData("s3", "arn:aws:s3:::shop/router.conf")]
    [InlineData("S3", "s3://shop/router.conf")]
    [InlineData("File", "/router.conf")]
    public void The_configuration_lies_in_the_image(string type, string value) =>
        Assert.Equal(
            $"FARG0815 {Path}options.config-file-type: config-file-type of container 'router' is '{type}'; Fargate supports only 'file', a path in the image of the log router",
            Options($$""" "config-file-type": "{{type}}", "config-file-value": "{{value}}" """));

    [Theory]
    [InlineData(""" "config-file-type": "file" """, "config-file-value: The log router 'router' has config-file-type but no config-file-value: set both, or remove config-file-type", "remove: Remove config-file-type | - {0}config-file-type")]
    [InlineData(""" "config-file-value": "/a.conf" """, "config-file-type: The log router 'router' has config-file-value but no config-file-type: set both, or remove config-file-value", "file: Use config-file-type 'file' | {0}config-file-type = \"file\"")]
    [InlineData(""" "config-file-value": "arn:aws:s3:::a/b" """, "config-file-type: The log router 'router' has config-file-value but no config-file-type: set both, or remove config-file-value", "")]
    public void Type_and_path_go_together(string options, string finding, string edit) =>
        Assert.Equal(
            $"FARG0816 {Path}options.{finding}" + (edit.Length == 0 ? "" : "\n  " + edit.Replace("{0}", Path + "options.", StringComparison.Ordinal)),
            Options(options));

    [Theory]
    [InlineData("/fluent-bit/etc/fluent-bit.conf")]
    [InlineData("/fluentd/etc/fluent.conf")]
    public void Some_paths_are_those_of_FireLens(string path) =>
        Assert.Equal(
            $"FARG0817 {Path}options.config-file-value: config-file-value of container 'router' is '{path}', where FireLens writes its own configuration: use another path",
            Options($$""" "config-file-type": "file", "config-file-value": "{{path}}" """));

    [Theory]
    [InlineData("Match")]
    [InlineData("match")]
    public void FireLens_matches_itself(string name) =>
        Assert.Equal(
            $"""
            FARG0818 containerDefinitions[web].logConfiguration.options.{name}: The log options of container 'web' set '{name}', which FireLens itself sets for each container: remove it
              remove: Remove '{name}' | - containerDefinitions[web].logConfiguration.options.{name}
            """,
            Check("""{ "type": "fluentbit" }""", "x", $$""" "Name": "x", "{{name}}": "*", "Match_Regex": "x" """));

    [Theory]
    [InlineData(""" "config-file-type": "file", "config-file-value": "/extra.conf" """)]
    [InlineData(""" "config-file-type": "<unknown>", "config-file-value": "<unknown>" """)]
    [InlineData(""" "config-file-type": "file", "<open>": true """)]
    [InlineData(""" "config-file-value": "/a", "<open>": true """)]
    [InlineData(""" "enable-ecs-log-metadata": "true" """)]
    public void Says_nothing_of(string options) => Assert.Equal("", Options(options));

    [Theory]
    [InlineData("""{ "type": "fluentd" }""")]
    [InlineData("""{ "type": "<unknown>" }""")]
    [InlineData("""{ "<open>": true, "options": { "enable-ecs-log-metadata": "true" } }""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of_a_configuration(string configuration) => Assert.Equal("", Check(configuration));

    private static string Options(string options) => Check($$"""{ "type": "fluentbit", "options": { {{options}} } }""");

    private static string Check(string configuration, string image = "x", string logOptions = "") => Definitions.CheckOnly("FARG081", $$"""
        { "containerDefinitions": [
          { "name": "router", "image": "{{image}}", "firelensConfiguration": {{configuration}} },
          { "name": "web", "logConfiguration": { "logDriver": "awsfirelens", "options": { {{logOptions}} } } }] }
        """);
}
