namespace Fargate.Core.Tests.Rules.Storage;

public class DuplicateContainerPathTests
{
    [Theory]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/a\" }, { \"containerPath\": \"/A\" }, { \"containerPath\": \"/a/b\" }]")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"<unknown>\" }, { \"containerPath\": \"<unknown>\" }, {}, {}]")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/\" }, { \"containerPath\": \"\" }, { \"containerPath\": \"\" }]")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/a\" }], \"linuxParameters\": { \"tmpfs\": [{ \"containerPath\": \"/b\" }] }")]
    public void Says_nothing_of(string members) => Assert.Equal("", Check(members));

    [Fact]
    public void Each_container_has_paths_of_its_own() =>
        Assert.Equal("", Volumes.CheckContainers(
            "FARG0717", "[]", """{ "mountPoints": [{ "containerPath": "/a" }] }, { "mountPoints": [{ "containerPath": "/a" }] }"""));

    [Theory]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/a\" }, { \"containerPath\": \"/a\" }]", "mountPoints[1]", "/a")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/a\" }, { \"containerPath\": \"/a/\" }]", "mountPoints[1]", "/a/")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/\" }, { \"containerPath\": \"//\" }]", "mountPoints[1]", "//")]
    [InlineData("\"mountPoints\": [{ \"containerPath\": \"/a\" }], \"linuxParameters\": { \"tmpfs\": [{ \"containerPath\": \"/a\" }] }", "linuxParameters.tmpfs[0]", "/a")]
    [InlineData("\"linuxParameters\": { \"tmpfs\": [{ \"containerPath\": \"/t\" }, { \"containerPath\": \"/t\" }] }", "linuxParameters.tmpfs[1]", "/t")]
    public void The_same_path_again_is_told(string members, string at, string path)
    {
        var told = $"FARG0717 containerDefinitions[web].{at}.containerPath: Another mount point or tmpfs of the container already uses '{path}': use a different containerPath";
        Assert.Equal(told, Check(members));
        Assert.Equal(told, Check(members, Volumes.OnEc2));
    }

    private static string Check(string members, string more = "") => Volumes.Check("FARG0717", "[]", ", " + members, more);
}
