namespace Fargate.Core.Tests.Rules.Size;

public class UnsupportedOperatingSystemTests
{
    [Theory]
    [InlineData("LINUX")]
    [InlineData("WINDOWS_SERVER_2019_FULL")]
    [InlineData("WINDOWS_SERVER_2019_CORE")]
    [InlineData("WINDOWS_SERVER_2022_FULL")]
    [InlineData("WINDOWS_SERVER_2022_CORE")]
    [InlineData("WINDOWS_SERVER_2025_FULL")]
    [InlineData("WINDOWS_SERVER_2025_CORE")]
    [InlineData("WINDOWS_SERVER_2028_CORE")] // one that is not known yet
    [InlineData("<unknown>")]
    public void Says_nothing_of(string system) => Assert.Equal("", Check(system));

    [Theory]
    [InlineData("WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2022_FULL")]
    [InlineData("WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE")]
    [InlineData("WINDOWS_SERVER_20H2_CORE", "WINDOWS_SERVER_2022_CORE")]
    public void What_only_container_instances_run_is_told(string system, string newer) =>
        Assert.Equal(
            $"FARG0105 runtimePlatform.operatingSystemFamily: Fargate does not support {system}: use LINUX, or Windows Server 2019, 2022 or 2025 (Full or Core)\n"
            + $"  newer: Use {newer} (the image must match) | runtimePlatform.operatingSystemFamily = \"{newer}\"",
            Check(system));

    [Fact]
    public void Says_nothing_of_other_launch_types() =>
        Assert.Equal("", Check("WINDOWS_SERVER_2016_FULL", """, "requiresCompatibilities": ["EC2"]"""));

    private static string Check(string system, string more = "") => Definitions.Check(
        $$"""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "{{system}}" }{{more}} }""");
}
