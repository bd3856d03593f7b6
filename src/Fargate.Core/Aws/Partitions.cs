namespace Fargate.Core.Aws;

/// <summary>
/// The partitions that regions belong to, by what the names of the regions start with; all others are in <c>aws</c>. Source: botocore,
/// partitions.json, regionRegex, read 2026-11-23.
/// </summary>
public static class Partitions
{
    public const string Default = "aws";

    private static readonly (string Prefix, string Partition)[] ByPrefix =
    [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ];

    public static string Of(string region) =>
        ByPrefix.FirstOrDefault(it => region.StartsWith(it.Prefix, StringComparison.Ordinal)).Partition ?? Default;
}
