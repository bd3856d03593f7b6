namespace Fargate.Core.Tests.Rules.Storage;

public class SeveralVolumeKindsTests
{
    private const string Efs = "\"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\" }";
    private const string S3 = "\"s3filesVolumeConfiguration\": { \"fileSystemArn\": \"a\" }";
    private const string Docker = "\"dockerVolumeConfiguration\": { \"scope\": \"task\" }";
    private const string Fsx = "\"fsxWindowsFileServerVolumeConfiguration\": { \"fileSystemId\": \"fs-1\" }";
    private const string Host = "\"host\": { \"sourcePath\": \"/a\" }";
    private const string Launch = "\"configuredAtLaunch\": true";

    [Theory]
    [InlineData("")]
    [InlineData(Efs)]
    [InlineData(Efs + ", \"host\": {}, \"configuredAtLaunch\": false, \"s3filesVolumeConfiguration\": {}")]
    [InlineData(Efs + ", \"configuredAtLaunch\": \"<unknown>\"")]
    [InlineData(Efs + ", \"s3filesVolumeConfiguration\": \"<unknown>\"")]
    [InlineData(Efs + ", " + Docker + ", " + Host + ", " + Fsx)] // refused by Fargate, as other rules say
    public void Says_nothing_of(string members) => Assert.Equal("", Check(members));

    [Theory]
    [InlineData(Efs + ", " + Launch, "efsVolumeConfiguration and configuredAtLaunch")]
    [InlineData(S3 + ", " + Efs, "efsVolumeConfiguration and s3filesVolumeConfiguration")]
    [InlineData(Efs + ", " + S3 + ", " + Launch, "efsVolumeConfiguration, s3filesVolumeConfiguration and configuredAtLaunch")]
    public void More_than_one_kind_is_told(string members, string kinds) =>
        Assert.Equal($"FARG0702 volumes[a]: The volume sets {kinds}; only one of them is allowed", Check(members));

    [Fact]
    public void Other_launch_types_have_other_kinds_too() =>
        Assert.Equal(
            "FARG0702 volumes[a]: The volume sets host, dockerVolumeConfiguration and fsxWindowsFileServerVolumeConfiguration; only one of them is allowed",
            Check(Docker + ", " + Host + ", " + Fsx, Volumes.OnEc2));

    private static string Check(string members, string more = "") =>
        Volumes.Check("FARG0702", $$"""[{ "name": "a"{{(members.Length > 0 ? ", " : "")}}{{members}} }]""", more: more);
}
