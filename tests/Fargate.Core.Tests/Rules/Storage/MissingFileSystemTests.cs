namespace Fargate.Core.Tests.Rules.Storage;

public class MissingFileSystemTests
{
    [Theory]
    [InlineData("\"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\" }")]
    [InlineData("\"efsVolumeConfiguration\": { \"fileSystemId\": \"<unknown>\" }")]
    [InlineData("\"efsVolumeConfiguration\": { \"<open>\": true, \"rootDirectory\": \"/\" }")]
    [InlineData("\"efsVolumeConfiguration\": {}, \"s3filesVolumeConfiguration\": {}")]
    [InlineData("\"efsVolumeConfiguration\": \"<unknown>\", \"s3filesVolumeConfiguration\": \"<unknown>\"")]
    [InlineData("\"s3filesVolumeConfiguration\": { \"fileSystemArn\": \"<unknown>\", \"rootDirectory\": \"/\" }")]
    public void Says_nothing_of(string member) => Assert.Equal("", Check(member));

    [Theory]
    [InlineData("efsVolumeConfiguration", "fileSystemId", "")]
    [InlineData("s3filesVolumeConfiguration", "fileSystemArn", Volumes.OnEc2)]
    public void It_is_told(string field, string required, string more) =>
        Assert.Equal(
            $"FARG0706 volumes[a].{field}.{required}: The volume does not specify its file system: {required} is required",
            Check($$"""
                "{{field}}": { "rootDirectory": "/" }
                """, more));

    private static string Check(string member, string more = "") => Volumes.Check("FARG0706", $$"""[{ "name": "a", {{member}} }]""", more: more);
}
