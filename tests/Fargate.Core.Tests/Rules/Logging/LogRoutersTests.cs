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
            + "The logs of container 'web' go to FireLens, but no container of the task has a firelensConfiguration",
            Check("""{ "name": "a" }""", User, User.Replace("web", "api", StringComparison.Ordinal), """{ "name": "b", "firelensConfiguration": {} }"""));

    [Fact]
    public void A_router_that_no_one_uses_can_become_a_plain_container() =>
        Assert.Equal(
            """
            FARG0811 containerDefinitions[router].firelensConfiguration: Container 'router' is a log router, but no container of the task logs by awsfirelens
              plain: Remove the FireLens configuration: it runs as a container like any other | - containerDefinitions[router].firelensConfiguration
            """,
            Check(Router, """{ "name": "web", "logConfiguration": { "logDriver": "awslogs" } }""", """{ "name": "a" }"""));

    [Fact]
    public void A_second_router_is_told_beside_the_first() =>
        Assert.Equal(
            "FARG0812 containerDefinitions[2].firelensConfiguration: "
            + "Another container of the task has a firelensConfiguration already, beside container 'router'; a task has one log router",
            Check(Router, User, Router));

    [Fact]
    public void A_router_should_be_essential() =>
        Assert.Equal(
            """
            FARG0813 containerDefinitions[router].essential: The logs of the task are lost once container 'router' stops: a log router should be essential
              essential: Make it essential | containerDefinitions[router].essential = true
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
