namespace Fargate.Core.Tests.Rules.Storage;

public class VolumeOfContainerInstanceTests
{
    [Theory]
    [InlineData("""{ "name": "a" }""")]
    [InlineData("""{ "name": "a", "host": {} }""")]
    [InlineData("""{ "name": "a", "host": { "sourcePath": "" } }""")]
    [InlineData("""{ "name": "a", "host": { "sourcePath": "<unknown>" } }""")]
    [InlineData("""{ "name": "a", "host": "<unknown>" }""")]
    [InlineData("""{ "name": "a", "dockerVolumeConfiguration": {} }""")]
    [InlineData("""{ "name": "a", "dockerVolumeConfiguration": "<unknown>" }""")]
    public void Says_nothing_of(string volume) => Assert.Equal("", Check(volume));

    [Fact]
    public void A_folder_of_the_machine_is_refused() =>
        Assert.Equal(
            "FARG0704 volumes[a].host.sourcePath: Fargate does not support 'sourcePath': remove it to use the task's ephemeral storage\n"
            + "  remove: Remove 'host' (the volume is then empty when the task starts) | - volumes[a].host",
            Check("""{ "name": "a", "host": { "sourcePath": "/var" } }"""));

    [Fact]
    public void A_Docker_volume_is_refused() =>
        Assert.Equal(
            "FARG0704 volumes[a].dockerVolumeConfiguration: Fargate does not support 'dockerVolumeConfiguration': remove it to use the task's ephemeral storage\n  remove: Remove 'dockerVolumeConfiguration' (the volume is then empty when the task starts) | - volumes[a].dockerVolumeConfiguration",
            Check("""{ "name": "a", "dockerVolumeConfiguration": { "scope": "task" } }"""));

    [Fact]
    public void Says_nothing_of_other_launch_types() =>
        Assert.Equal("", Check("""{ "host": { "sourcePath": "/var" } }, { "dockerVolumeConfiguration": { "scope": "task" } }""", Volumes.OnEc2));

    private static string Check(string volumes, string more = "") => Volumes.Check("FARG0704", $"[{volumes}]", more: more);
}
