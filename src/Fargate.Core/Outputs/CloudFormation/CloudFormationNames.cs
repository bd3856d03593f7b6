using Fargate.Core.Tree;

namespace Fargate.Core.Outputs.CloudFormation;

/// <summary>
/// CloudFormation's names of the API's fields: the same with an upper-case letter in front, but for these. Source: all fields of AWS's models
/// (RegisterTaskDefinition, CreateService, RegisterScalableTarget, PutScalingPolicy) held against the resource types in aws-cdk-lib 2.276.0, read
/// 2026-11-30.
/// </summary>
internal static class CloudFormationNames
{
    // By field, or by the field above it as well.
    private static readonly Dictionary<string, string?> Exceptions = new(StringComparer.Ordinal)
    {
        ["efsVolumeConfiguration"] = "EFSVolumeConfiguration",
        ["efsVolumeConfiguration.fileSystemId"] = "FilesystemId",
        ["authorizationConfig.iam"] = "IAM",
        ["s3filesVolumeConfiguration"] = "S3FilesVolumeConfiguration",
        ["fsxWindowsFileServerVolumeConfiguration"] = "FSxWindowsFileServerVolumeConfiguration",
        ["proxyConfiguration.properties"] = "ProxyConfigurationProperties",
        ["placementStrategy"] = "PlacementStrategies",

        // What the resource types do not have.
        ["clientToken"] = null,
    };

    /// <summary>Whether the resource type has no word for a value, and means it where nothing is said: that no tags are propagated.</summary>
    public static bool IsWithoutValue(string field, ApiNode value) => field == "propagateTags" && value is ApiScalar { Text: "NONE" };

    /// <summary>Null where the resource type has no such property.</summary>
    public static string? Of(string parent, string field) =>
        Exceptions.TryGetValue(parent + "." + field, out var name) || Exceptions.TryGetValue(field, out name)
            ? name
            : field.Length == 0 ? field : char.ToUpperInvariant(field[0]) + field.Substring(1);
}
