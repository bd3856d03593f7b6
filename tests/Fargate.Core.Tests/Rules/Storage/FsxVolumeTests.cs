namespace Fargate.Core.Tests.Rules.Storage;

public class FsxVolumeTests
{
    private const string Fsx = """{ "name": "a", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-1" } }""";

    [Fact]
    public void It_is_told() =>
        Assert.Equal(
            "FARG0705 volumes[a].fsxWindowsFileServerVolumeConfiguration: Fargate does not support 'fsxWindowsFileServerVolumeConfiguration': only Windows on EC2 has these volumes",
            Check(Fsx));

    [Fact]
    public void Says_nothing_of_other_launch_types() => Assert.Equal("", Check(Fsx, Volumes.OnEc2));

    [Theory]
    [InlineData("""{ "name": "a", "fsxWindowsFileServerVolumeConfiguration": {} }""")]
    [InlineData("""{ "name": "a", "fsxWindowsFileServerVolumeConfiguration": "<unknown>" }""")]
    public void Says_nothing_of(string volume) => Assert.Equal("", Check(volume));

    private static string Check(string volume, string more = "") => Volumes.Check("FARG0705", $"[{volume}]", more: more);
}
