namespace Fargate.Core.Tests.Rules.Storage;

public class InvalidContainerPathTests
{
    private const string Allowed = "it must be an absolute path, such as /data";

    [Theory]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "/data" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "/" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "C:\\data" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "d:/data" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "a:" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "z:\\" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "A:\\" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "Z:\\" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "\\data" }""")]
    [InlineData("""{ "sourceVolume": "a", "containerPath": "<unknown>" }""")]
    [InlineData("""{ "<open>": true, "sourceVolume": "a" }""")]
    [InlineData("{}")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_of(string mount) => Assert.Equal("", Check(mount));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void A_missing_path_is_told(string more) =>
        Assert.Equal($"{At("0")} is missing; {Allowed}", Check("""{ "sourceVolume": "a" }""", more));

    [Theory]
    [InlineData("data", "/data")]
    [InlineData("var/data", "/var/data")]
    [InlineData("c", "/c")]
    [InlineData("1:/data", "/1:/data")]
    [InlineData("[:/data", "/[:/data")]
    [InlineData("é:/data", "/é:/data")]
    [InlineData("./data", "/data")]
    public void A_relative_path_is_told_and_the_absolute_one_offered(string path, string absolute) =>
        Assert.Equal(
            $"{At(path)} is '{path}'; {Allowed}\n"
            + $"  absolute: Use '{absolute}' | containerDefinitions[web].mountPoints[{Token(path)}].containerPath = \"{absolute}\"",
            Check($$"""{ "sourceVolume": "a", "containerPath": "{{path}}" }"""));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("../data")]
    [InlineData("~/data")]
    [InlineData("$HOME/data")]
    public void Where_it_is_not_clear_what_is_meant_nothing_is_offered(string path) =>
        Assert.Equal($"{At(path)} is '{path}'; {Allowed}", Check($$"""{ "sourceVolume": "a", "containerPath": "{{path}}" }"""));

    [Fact]
    public void A_path_that_is_taken_is_not_offered() =>
        Assert.Equal(
            $"{At("data")} is 'data'; {Allowed}",
            Check("""{ "sourceVolume": "a", "containerPath": "data" }, { "sourceVolume": "b", "containerPath": "/data/" }"""));

    private static string At(string path) =>
        $"FARG0716 containerDefinitions[web].mountPoints[{Token(path)}].containerPath: The containerPath of the mount point";

    private static string Token(string path) => Core.Tree.ApiPath.IsPlainToken(path) ? path : "0";

    private static string Check(string mounts, string more = "") => Volumes.Check("FARG0716", "[]", $", \"mountPoints\": [{mounts}]", more);
}
