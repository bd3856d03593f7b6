namespace Fargate.Core.Tests.Rules.Logging;

/// <summary>How a log router runs: as whom, and for how long.</summary>
public class LogRouterRunTests
{
    [Theory]
    [InlineData("root", "\n  uid: Use the uid of root, 0 | containerDefinitions[log].user = \"0\"")]
    [InlineData("root:1000", "\n  uid: Use the uid of root, 0 | containerDefinitions[log].user = \"0:1000\"")]
    [InlineData("fluent", "")]
    [InlineData("fluent:0", "")]
    [InlineData("0x0", "")]
    public void Its_user_is_a_number(string user, string edit) => Assert.Equal(
        $"FARG0820 containerDefinitions[log].user: user '{user}' of container 'log' is a name; a log router must have uid, uid:gid or uid:group{edit}",
        WithUser(user));

    [Theory]
    [InlineData("0")]
    [InlineData("1000:1000")]
    [InlineData("0:root")]
    [InlineData("")]
    [InlineData("<unknown>")]
    public void Says_nothing_of_the_user(string user) => Assert.Equal("", WithUser(user));

    [Fact]
    public void Other_containers_have_names_of_users() => Assert.Equal("", Definitions.CheckContainer("FARG082", "\"user\": \"root\""));

    [Theory]
    [InlineData("COMPLETE", "false")]
    [InlineData("SUCCESS", "\"<unknown>\"")]
    public void No_one_waits_for_its_end(string condition, string essential) => Assert.Equal(
        $"""
        FARG0821 containerDefinitions[web].dependsOn[log].condition: Condition {condition} waits for 'log' to exit, but the log router runs as long as the other containers log: use condition START or HEALTHY
          start: Change condition to START | containerDefinitions[web].dependsOn[log].condition = "START"
        """,
        Waiting(condition, $$"""{ "name": "log", "image": "a", "essential": {{essential}}, "firelensConfiguration": { "type": "fluentbit" } }"""));

    [Theory]
    [InlineData("START", """{ "name": "log", "image": "a", "essential": false, "firelensConfiguration": { "type": "fluentbit" } }""")]
    [InlineData("<unknown>", """{ "name": "log", "image": "a", "essential": false, "firelensConfiguration": { "type": "fluentbit" } }""")]
    [InlineData("COMPLETE", """{ "name": "log", "image": "a", "essential": false }""")]
    [InlineData("COMPLETE", """{ "name": "log", "image": "a", "firelensConfiguration": { "type": "fluentbit" } }""")] // FARG0508
    public void Says_nothing_of_who_waits(string condition, string router) => Assert.Equal("", Waiting(condition, router));

    private static string WithUser(string user) => Definitions.CheckOnly(
        "FARG082", $$"""{ "containerDefinitions": [{ "name": "log", "image": "a", "user": "{{user}}", "firelensConfiguration": { "type": "fluentbit" } }] }""");

    private static string Waiting(string condition, string router) => Definitions.CheckOnly(
        "FARG082",
        $$"""{ "containerDefinitions": [{ "name": "web", "image": "a", "dependsOn": [{ "containerName": "log", "condition": "{{condition}}" }] }, {{router}}] }""");
}
