namespace Fargate.Core.Tests.Rules.Logging;

/// <summary>A task with FireLens has one log router and containers that use it.</summary>
public class LogRoutersTests
{
    private const string User = """{ "name": "web", "logConfiguration": { "logDriver": "awsfirelens" } }""";
    private const string Router = """{ "name": "router", "firelensConfiguration": { "type": "fluentbit" } }""";

    [Fact]
    public void A_router_that_is_missing_is_told_once() =>
        Assert.Equal(
            "FARG0810 containerDefinitions[web].logConfiguration.logDriver: "
            + "The logs of container 'web' go to FireLens, but no container of the task has a firelensConfiguration: add a log router",
            Check("""{ "name": "a" }""", User, User.Replace("web", "api", StringComparison.Ordinal), """{ "name": "b", "firelensConfiguration": {} }"""));

    [Fact]
    public void A_router_that_no_one_uses_can_become_a_plain_container() =>
        Assert.Equal(
            """
            FARG0811 containerDefinitions[router].firelensConfiguration: Container 'router' has a firelensConfiguration, but no container uses the log driver awsfirelens
              plain: Remove 'firelensConfiguration' | - containerDefinitions[router].firelensConfiguration
            """,
            Check(Router, """{ "name": "web", "logConfiguration": { "logDriver": "awslogs" } }""", """{ "name": "a" }"""));

    [Fact]
    public void A_second_router_is_told_beside_the_first() =>
        Assert.Equal(
            "FARG0812 containerDefinitions[2].firelensConfiguration: "
            + "Another container of the task already has a firelensConfiguration besides container 'router'; a task can have only one log router",
            Check(Router, User, Router));

    [Fact]
    public void A_router_should_be_essential() =>
        Assert.Equal(
            """
            FARG0813 containerDefinitions[router].essential: The log router, container 'router', is not essential, so logs are lost once it stops: set essential to true
              essential: Set essential to true | containerDefinitions[router].essential = true
            """,
            Check(Router.Replace("\"name\"", "\"essential\": false, \"name\"", StringComparison.Ordinal), User));

    [Theory]
    [InlineData("COMPLETE", 1)]
    [InlineData("SUCCESS", 1)]
    [InlineData("START", 2)]
    public void A_router_whose_end_is_waited_for_cannot_be_made_essential(string condition, int lines) =>
        Assert.Equal(lines, Check(
            Router.Replace("\"name\"", "\"essential\": false, \"name\"", StringComparison.Ordinal),
            User,
            $$"""{ "dependsOn": [{ "containerName": "router", "condition": "{{condition}}" }] }""").Split('\n').Length);

    [Theory]
    [InlineData(User, Router)]
    [InlineData(Router, User, User)]
    [InlineData(User, "\"<unknown>\"")]
    [InlineData(User, """{ "<open>": true }""")]
    [InlineData(User, "\"<open>\"")]
    [InlineData(User, """{ "firelensConfiguration": "<unknown>" }""")]
    [InlineData(Router, "\"<unknown>\"")]
    [InlineData(Router, """{ "<open>": true }""")]
    [InlineData(Router, "\"<open>\"")]
    [InlineData(Router, """{ "logConfiguration": { "logDriver": "<unknown>" } }""")]
    [InlineData(Router, """{ "logConfiguration": "<unknown>" }""")]
    [InlineData("""{ "firelensConfiguration": {} }""", "{}")]
    [InlineData("""{ "essential": false }""")]
    [InlineData(User, """{ "firelensConfiguration": { "type": "fluentbit" }, "essential": "<unknown>" }""")]
    [InlineData(User, """{ "firelensConfiguration": { "type": "fluentbit" }, "essential": true }""")]
    public void Says_nothing_of(params string[] containers) => Assert.Equal("", Check(containers));

    private static string Check(params string[] containers) =>
        Definitions.CheckOnly("FARG081", $$"""{ "containerDefinitions": [{{string.Join(", ", containers)}}] }""");
}
