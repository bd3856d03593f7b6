namespace Fargate.Core.Tests.Rules.Containers;

public class InvalidUserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("root")]
    [InlineData("0")]
    [InlineData("0:0")]
    [InlineData("1654:1654")]
    [InlineData("app:1654")]
    [InlineData("app_user-2.x")]
    [InlineData(Definitions.Unknown)]
    public void Says_nothing_of(string user) => Assert.Equal("", Check(user));

    [Theory]
    [InlineData("a:b:c", "has more than one colon")]
    [InlineData("app user", "contains a space")]
    [InlineData("app: 5", "contains a space")]
    [InlineData("-1", "has a negative ID")]
    [InlineData("5:-1", "has a negative ID")]
    public void What_can_be_no_user_is_told(string user, string fault) =>
        Assert.Equal(
            $"FARG0321 containerDefinitions[web].user: user '{user}' {fault}; it must be a user or uid, optionally followed by a colon and a group or gid",
            Check(user));

    [Theory]
    [InlineData("WINDOWS_SERVER_2022_CORE")]
    [InlineData(Definitions.Unknown)]
    public void Users_of_Windows_have_other_names(string system) =>
        Assert.Equal("", Probe.Container(
            """{ "user": "a:b:c" }""",
            $$"""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "{{system}}" } }"""));

    private static string Check(string user) => Probe.Container($$"""{ "user": "{{user}}" }""");
}
