namespace Fargate.Core.Tests.Rules.Storage;

public class LaunchVolumeTests
{
    private const string Two = """[{ "name": "a", "configuredAtLaunch": true }, { "name": "b", "configuredAtLaunch": true }]""";

    [Theory]
    [InlineData("""[{ "name": "a", "configuredAtLaunch": true }, { "name": "b", "configuredAtLaunch": false }, { "name": "c" }]""")]
    [InlineData("""[{ "name": "a", "configuredAtLaunch": true }, { "name": "b", "configuredAtLaunch": "<unknown>" }, "<unknown>"]""")]
    public void One_is_enough(string volumes) => Assert.Equal("", Volumes.Check("FARG0713", volumes));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void A_second_one_is_told(string more) =>
        Assert.Equal(
            "FARG0713 volumes[b].configuredAtLaunch: Only one volume of a task can set configuredAtLaunch, and 'a' already does",
            Volumes.Check("FARG0713", Two, more: more));

    [Theory]
    [InlineData("\"name\": \"a\", ", "'a'")]
    [InlineData("\"name\": \"<unknown>\", ", "another volume")]
    public void Each_more_is_told_beside_the_first(string name, string first) =>
        Assert.Equal(
            $"""
            FARG0713 volumes[b].configuredAtLaunch: Only one volume of a task can set configuredAtLaunch, and {first} already does
            FARG0713 volumes[c].configuredAtLaunch: Only one volume of a task can set configuredAtLaunch, and {first} already does
            """,
            Volumes.Check("FARG0713", $$"""
                [{ {{name}}"configuredAtLaunch": true }, { "name": "b", "configuredAtLaunch": true }, { "name": "c", "configuredAtLaunch": true }]
                """));

    [Theory]
    [InlineData("""{ "name": "a", "configuredAtLaunch": true }""", """[{ "sourceVolume": "a" }]""")]
    [InlineData("""{ "name": "a", "configuredAtLaunch": true }""", """[{ "sourceVolume": "<unknown>" }]""")]
    [InlineData("""{ "name": "a", "configuredAtLaunch": true }""", """["<unknown>"]""")]
    [InlineData("""{ "name": "a", "configuredAtLaunch": true }""", """["<open>"]""")]
    [InlineData("""{ "name": "a", "configuredAtLaunch": true }""", "\"<unknown>\"")]
    [InlineData("""{ "name": "a", "configuredAtLaunch": "<unknown>" }""", "[]")]
    [InlineData("""{ "name": "a" }""", "[]")]
    [InlineData("""{ "name": "<unknown>", "configuredAtLaunch": true }""", "[]")]
    [InlineData("""{ "configuredAtLaunch": true }""", "[]")]
    public void Says_nothing_where_it_may_be_mounted(string volume, string mountPoints) => Assert.Equal("", Mounted(volume, mountPoints));

    [Fact]
    public void Says_nothing_where_there_may_be_another_container() =>
        Assert.Equal("", Volumes.CheckContainers("FARG0714", Two, """{ "name": "web" }, "<open>" """));

    [Fact]
    public void Any_container_may_mount_it() =>
        Assert.Equal("", Volumes.CheckContainers(
            "FARG0714", Two, """{ "mountPoints": [{ "sourceVolume": "b" }] }, { "mountPoints": [{ "sourceVolume": "a" }] }"""));

    [Theory]
    [InlineData("[]", "")]
    [InlineData("null", Volumes.OnEc2)]
    [InlineData("""[{ "sourceVolume": "b" }, { "containerPath": "/a" }]""", "")]
    public void One_that_is_not_mounted_is_told(string mountPoints, string more) =>
        Assert.Equal(
            "FARG0714 volumes[a].name: Volume 'a' sets configuredAtLaunch, but no container mounts it: add a mount point, or remove the volume",
            Mounted("""{ "name": "a", "configuredAtLaunch": true }, { "name": "b" }""", mountPoints, more));

    private static string Mounted(string volumes, string mountPoints, string more = "") =>
        Volumes.Check("FARG0714", $"[{volumes}]", $", \"mountPoints\": {mountPoints}", more);
}
