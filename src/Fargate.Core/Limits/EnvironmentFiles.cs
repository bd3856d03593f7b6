using Fargate.Core.Aws;

namespace Fargate.Core.Limits;

/// <summary>
/// Files with environment variables. Source: Amazon ECS Developer Guide, "Pass environment variables to an Amazon ECS container", and
/// EnvironmentFile in AWS's model, read 2026-11-23; the number was seen enforced per container, while one page says per task.
/// </summary>
public static class EnvironmentFiles
{
    public const int MaxPerContainer = 10;
    public const string Type = "s3";
    public const string Extension = ".env";

    private const string Service = "s3";

    /// <summary>The key of the object that an ARN names; null for anything else.</summary>
    // By way of an access point it has a region and an account.
    public static string? KeyOf(string text) =>
        Arn.TryParse(text, out var arn) && arn.Service == Service && arn.Resource.IndexOf('/') is > 0 and var slash
        && slash < arn.Resource.Length - 1
            ? arn.Resource.Substring(slash + 1) : null;
}
