namespace Fargate.Core.Aws;

/// <summary>
/// The names of log groups of CloudWatch Logs. Source: CreateLogGroup in botocore, <c>[.\-_/#A-Za-z0-9]{1,512}</c>, read 2026-11-29; the ARN of a
/// group, with <c>:*</c> after it or not: CloudWatch Logs User Guide, "CloudWatch Logs resources and operations".
/// </summary>
public static class LogGroups
{
    public const int MaxLength = 512;

    private const string Service = "logs";
    private const string ResourcePrefix = "log-group:";

    public static bool IsAllowed(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-' or '_' or '/' or '#';

    public static bool IsValid(string name) => name.Length is > 0 and <= MaxLength && name.All(IsAllowed);

    /// <summary>The name that an ARN of a group has in it; any other text itself.</summary>
    public static string NameIn(string text) =>
        Arn.TryParse(text, out var arn) && arn.Service == Service && arn.Resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)
            ? arn.Resource.Substring(ResourcePrefix.Length).Split(':')[0]
            : text;
}
