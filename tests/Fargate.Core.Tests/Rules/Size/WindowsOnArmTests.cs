namespace Fargate.Core.Tests.Rules.Size;

public class WindowsOnArmTests
{
    [Theory]
    [InlineData("WINDOWS_SERVER_2022_CORE", "X86_64")]
    [InlineData("WINDOWS_SERVER_2022_CORE", "<unknown>")]
    [InlineData("<unknown>", "ARM64")]
    [InlineData("LINUX", "ARM64")]
    public void Says_nothing_of(string system, string architecture) => Assert.Equal("", Check(system, architecture));

    [Fact]
    public void Says_nothing_where_one_is_missing()
    {
        Assert.Equal("", Definitions.Check("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }"""));
        Assert.Equal("", Check("""{ "operatingSystemFamily": "WINDOWS_SERVER_2019_FULL" }"""));
        Assert.Equal("", Check("""{ "<open>": true, "cpuArchitecture": "ARM64" }"""));
    }

    [Theory]
    [InlineData("WINDOWS_SERVER_2019_FULL")]
    [InlineData("WINDOWS_SERVER_2025_CORE")]
    public void ARM64_is_refused_on_Windows(string system) =>
        Assert.Equal(
            $"FARG0104 runtimePlatform.cpuArchitecture: Fargate does not support ARM64 for {system}: use X86_64\n"
            + "  x86: Use X86_64 | runtimePlatform.cpuArchitecture = \"X86_64\"",
            Check(system, "ARM64"));

    [Fact]
    public void Says_nothing_of_other_launch_types() =>
        Assert.Equal("", Definitions.Check("""
            { "requiresCompatibilities": ["EC2"],
              "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE", "cpuArchitecture": "ARM64" } }
            """));

    private static string Check(string system, string architecture) =>
        Check($$"""{ "operatingSystemFamily": "{{system}}", "cpuArchitecture": "{{architecture}}" }""");

    private static string Check(string platform) =>
        Definitions.Check($$"""{ "cpu": "1024", "memory": "2048", "runtimePlatform": {{platform}} }""");
}
