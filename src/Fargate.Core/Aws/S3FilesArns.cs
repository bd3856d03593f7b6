using System.Text.RegularExpressions;

namespace Fargate.Core.Aws;

/// <summary>
/// The ARN of a file system of Amazon S3 Files. Source: Amazon ECS Developer Guide, "Specify an Amazon S3 Files volume in your Amazon ECS
/// task definition": <c>arn:{partition}:s3files:{region}:{account-id}:file-system/fs-xxxxx</c>; read 2026-11-23.
/// </summary>
public static class S3FilesArns
{
    private static readonly Regex FileSystem = new(
        @"\Aarn:[a-z0-9-]+:s3files:[a-z0-9-]+:[0-9]{12}:file-system/fs-[A-Za-z0-9-]+\z", RegexOptions.CultureInvariant);

    public static bool IsFileSystem(string arn) => FileSystem.IsMatch(arn);
}
