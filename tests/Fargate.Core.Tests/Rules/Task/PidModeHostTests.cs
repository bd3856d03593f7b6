namespace Fargate.Core.Tests.Rules.Task;

public class PidModeHostTests
{
    private const string Told =
        "FARG0204 pidMode: Fargate does not support pidMode 'host': use 'task' to share the process namespace between the containers of the task\n";

    [Theory]
    [InlineData("\"task\"")]
    [InlineData("\"<unknown>\"")]
    [InlineData("null")]
    [InlineData("\"other\"")] // no value of the API
    public void Says_nothing_of(string mode) => Assert.Equal("", Check(mode));

    [Theory]
    [InlineData("")]
    [InlineData(", \"runtimePlatform\": { \"operatingSystemFamily\": \"<unknown>\" }")]
    public void Host_is_refused_and_task_offered(string more) =>
        Assert.Equal(Told + "  task: Set pidMode to 'task' | pidMode = \"task\"", Check("\"host\"", more));

    [Fact]
    public void On_Windows_there_is_neither() =>
        Assert.Equal(
            Told + "  remove: Remove 'pidMode' | - pidMode",
            Check("\"host\"", """, "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }"""));

    [Fact]
    public void Says_nothing_of_other_launch_types() => Assert.Equal("", Check("\"host\"", """, "requiresCompatibilities": ["EC2"]"""));

    private static string Check(string mode, string more = "") => Definitions.Check($$"""{ "pidMode": {{mode}}{{more}} }""");
}
