namespace Fargate.Core.Tests.Rules.Containers;

public class NoEssentialContainerTests
{
    private const string Not = """{ "essential": false }""";
    private const string Message = "FARG0317 containerDefinitions[web].essential: No container is essential; at least one must be, because the task stops with its essential containers";

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "essential": true }""")]
    [InlineData("""{ "essential": "<unknown>" }""")]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("\"<open>\"")]
    public void Says_nothing_where_one_is_or_may_be(string other) => Assert.Equal("", Probe.Containers("{}", Not, other));

    [Fact]
    public void The_only_one_is_essential() =>
        Assert.Equal($"{Message}\n  essential: Make 'web' essential | containerDefinitions[web].essential = true", Probe.Container(Not));

    [Fact]
    public void Of_several_that_one_is_made_essential_for_whose_end_nobody_waits() =>
        Assert.Equal(
            $"{Message}\n  essential: Make 'c1' essential | containerDefinitions[c1].essential = true",
            Probe.Containers("{}", Not, """{ "essential": false, "dependsOn": [{ "containerName": "web", "condition": "SUCCESS" }] }"""));

    [Fact]
    public void Where_no_name_is_known_none_is_chosen() =>
        Assert.Equal(
            Message.Replace("[web]", "[0]", StringComparison.Ordinal),
            Probe.Container("""{ "name": "<unknown>", "essential": false }"""));
}
