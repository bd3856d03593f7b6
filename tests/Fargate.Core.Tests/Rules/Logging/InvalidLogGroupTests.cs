using CsCheck;
using Fargate.Core.Aws;

namespace Fargate.Core.Tests.Rules.Logging;

public class InvalidLogGroupTests
{
    private const string At = "containerDefinitions[web].logConfiguration.options.awslogs-group";
    private const string Rest = "; a log group name must be 1 to 512 letters, digits and ./_#-";

    [Theory]
    [InlineData("arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/shop:*", "is an ARN", "/ecs/shop")]
    [InlineData("arn:aws-cn:logs:cn-north-1:123456789012:log-group:/ecs/shop", "is an ARN", "/ecs/shop")]
    [InlineData("arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/shop:log-stream:web", "is an ARN", "/ecs/shop")]
    [InlineData("arn:aws:logs:eu-west-1:123456789012:log-group:", "is an ARN", null)]
    [InlineData("arn:aws:logs:eu-west-1:123456789012:shop", "is an ARN", null)]
    [InlineData("arn:aws:s3:::log-group:shop", "is an ARN", null)]
    [InlineData("/ecs/my shop", "contains a space", null)]
    [InlineData(" /ecs/shop ", "contains a space", "/ecs/shop")]
    [InlineData("/ecs/shop:*", "contains ':'", null)]
    [InlineData("/ecs/café", "contains 'é'", null)]
    [InlineData("/ecs/$", "contains '$'", null)]
    [InlineData("", "is empty", null)]
    public void What_is_no_name_is_refused(string group, string fault, string? name)
    {
        var shown = group.Length <= 60 ? group : group[..59] + "…";
        Assert.Equal(
            $"FARG0819 {At}: Log group '{shown}' of container 'web' {fault}{Rest}" + (name is null ? "" : $"\n  name: Use '{name}' | {At} = \"{name}\""),
            Check(group));
    }

    [Theory]
    [InlineData("/ecs/shop_1.a#b-c")]
    [InlineData("<unknown>")]
    [InlineData("${GROUP}")]
    [InlineData("/ecs/$SERVICE")]
    [InlineData("/ecs/{{ service }}")]
    [InlineData("arn:aws:logs:eu-west-1:ACCOUNT:log-group:/ecs/shop")]
    public void Says_nothing_of(string group) => Assert.Equal("", Check(group));

    [Fact]
    public void A_name_has_512_characters_at_most()
    {
        Assert.Equal("", Check(new string('a', 512)));
        Assert.EndsWith($"has 513 characters{Rest}", Check(new string('a', 513)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_other_drivers_it_is_an_option_like_any() =>
        Assert.Equal("", Definitions.CheckContainer("FARG0819", """ "logConfiguration": { "logDriver": "awsfirelens", "options": { "awslogs-group": "a b" } } """));

    [Fact]
    public void A_pipeline_that_fills_in_the_image_fills_in_the_group() =>
        Assert.Equal("", Definitions.CheckOnly("FARG0819", """
            { "containerDefinitions": [{ "name": "web", "image": "", "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "" } } }] }
            """));

    [Fact]
    public void The_name_of_a_group_is_in_its_ARN() =>
        Gen.String[Gen.Char["./_#-aZ09"], 1, 20].Sample(name =>
            LogGroups.IsValid(name) && LogGroups.NameIn(name) == name && LogGroups.NameIn($"arn:aws:logs:r:1:log-group:{name}:*") == name);

    private static string Check(string group) => Definitions.CheckContainer(
        "FARG0819", $$""" "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "{{group}}" } } """);
}
