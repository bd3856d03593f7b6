namespace Fargate.Core.Tests.Rules.Storage;

public class VolumeWithoutTaskRoleTests
{
    private const string Iam = """{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "iam": "ENABLED" } } }""";
    private const string S3 = """{ "name": "b", "s3filesVolumeConfiguration": { "fileSystemArn": "<unknown>", "rootDirectory": "/" } }""";

    [Theory]
    [InlineData("""{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }""")]
    [InlineData("""{ "name": "a", "efsVolumeConfiguration": { "authorizationConfig": { "iam": "DISABLED" } } }""")]
    [InlineData("""{ "name": "a", "efsVolumeConfiguration": { "authorizationConfig": { "iam": "<unknown>" } } }""")]
    [InlineData("""{ "name": "a", "s3filesVolumeConfiguration": {} }""")]
    [InlineData("""{ "name": "a", "s3filesVolumeConfiguration": "<unknown>" }""")]
    public void Says_nothing_of(string volume) => Assert.Equal("", Check(volume));

    [Theory]
    [InlineData(", \"taskRoleArn\": \"orders\"")]
    [InlineData(", \"taskRoleArn\": \"<unknown>\"")]
    [InlineData(Volumes.OnEc2)]
    public void Says_nothing_with(string more) => Assert.Equal("", Check(Iam + ", " + S3, more));

    [Theory]
    [InlineData(Iam, "EFS volume 'a'")]
    [InlineData(S3, "S3 Files volume 'b'")]
    [InlineData(Iam + ", " + S3, "EFS volume 'a' and S3 Files volume 'b'")]
    [InlineData(S3 + ", " + Iam + ", " + S3, "S3 Files volume 'b' and others")]
    public void The_missing_role_is_told_once(string volumes, string named) =>
        Assert.Equal(
            $"FARG0710 taskRoleArn: Mounting {named} needs the permissions of a task role, and the task has none: set taskRoleArn",
            Check(volumes));

    private static string Check(string volumes, string more = "") => Volumes.Check("FARG0710", $"[{volumes}]", more: more);
}
