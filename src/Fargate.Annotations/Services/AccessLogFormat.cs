namespace Fargate;

/// <summary>
/// How the access logs of Service Connect are written.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-envoy-access-logs.html
/// </summary>
public enum AccessLogFormat
{
    /// <summary>Lines for people to read.</summary>
    Text,

    /// <summary>An object per request, for tools.</summary>
    Json,
}
