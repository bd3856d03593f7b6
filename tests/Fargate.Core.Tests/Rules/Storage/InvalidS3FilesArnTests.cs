namespace Fargate.Core.Tests.Rules.Storage;

public class InvalidS3FilesArnTests
{
    [Theory]
    [InlineData("arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0")]
    [InlineData("arn:aws-cn:s3files:cn-north-1:123456789012:file-system/fs-0")]
    [InlineData("arn:aws-us-gov:s3files:us-gov-west-1:123456789012:file-system/fs-A-b")]
    [InlineData("<unknown>")]
    public void Says_nothing_of(string arn) => Assert.Equal("", Check(arn));

    [Theory]
    [InlineData("")]
    [InlineData("fs-0123456789abcdef0")]
    [InlineData("arn:aws:s3:::bucket")]
    [InlineData("arn:aws:s3files:eu-west-1:1234:file-system/fs-0")]
    [InlineData("arn:aws:s3files:eu-west-1:123456789012:fs-0")]
    [InlineData("arn:aws:s3files::123456789012:file-system/fs-0")]
    public void Anything_else_is_told(string arn) =>
        Assert.Equal(
            $"FARG0711 volumes[a].s3filesVolumeConfiguration.fileSystemArn: '{arn[..Math.Min(39, arn.Length)]}{(arn.Length > 40 ? "…" : "")}' "
            + "is not the ARN of an S3 Files file system; it must be arn:aws:s3files:<region>:<account>:file-system/fs-<id>",
            Check(arn));

    [Fact]
    public void The_ARN_of_an_access_point_is_not_that_of_its_file_system() =>
        Assert.StartsWith(
            "FARG0711",
            Check("arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0/access-point/fsap-0", Volumes.OnEc2),
            StringComparison.Ordinal);

    private static string Check(string arn, string more = "") => Volumes.Check(
        "FARG0711",
        $$"""[{ "name": "a", "s3filesVolumeConfiguration": { "fileSystemArn": "{{arn}}" } }]""",
        more: more);
}
