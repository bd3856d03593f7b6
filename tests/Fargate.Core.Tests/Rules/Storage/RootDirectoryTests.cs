namespace Fargate.Core.Tests.Rules.Storage;

public class RootDirectoryTests
{
    [Theory]
    [InlineData("\"/\"", "\"fsap-1\"")]
    [InlineData("\"\"", "\"fsap-1\"")]
    [InlineData("null", "\"fsap-1\"")]
    [InlineData("\"<unknown>\"", "\"fsap-1\"")]
    [InlineData("\"/data\"", "null")]
    [InlineData("\"/data\"", "\"\"")]
    [InlineData("\"/data\"", "\"<unknown>\"")]
    public void Says_nothing_of(string root, string accessPoint) => Assert.Equal("", Efs(root, accessPoint) + S3Files(root, accessPoint));

    [Theory]
    [InlineData("")]
    [InlineData(Volumes.OnEc2)]
    public void Another_one_beside_an_access_point_is_told_and_removed(string more)
    {
        const string Told = "access point fsap-1 has its own: remove rootDirectory, or set it to '/'\n"
            + "  remove: Remove 'rootDirectory' (the access point has its own) | - ";
        const string EfsPath = "volumes[a].efsVolumeConfiguration.rootDirectory", S3Path = "volumes[a].s3filesVolumeConfiguration.rootDirectory";
        Assert.Equal($"FARG0707 {EfsPath}: rootDirectory is '/data', but the EFS {Told}{EfsPath}", Efs("\"/data\"", "\"fsap-1\"", more));
        Assert.Equal($"FARG0712 {S3Path}: rootDirectory is '/data', but the S3 Files {Told}{S3Path}", S3Files("\"/data\"", "\"fsap-1\"", more));
    }

    private static string Efs(string root, string accessPoint, string more = "") => Check(
        "FARG0707",
        $$"""
        "efsVolumeConfiguration": { "rootDirectory": {{root}}, "authorizationConfig": { "accessPointId": {{accessPoint}} } }
        """,
        more);

    private static string S3Files(string root, string accessPoint, string more = "") => Check(
        "FARG0712",
        $$"""
        "s3filesVolumeConfiguration": { "rootDirectory": {{root}}, "accessPointArn": {{accessPoint}} }
        """,
        more);

    private static string Check(string id, string member, string more) => Volumes.Check(id, $$"""[{ "name": "a", {{member}} }]""", more: more);
}
