namespace Fargate;

/// <summary>
/// The log level of the Service Connect proxy.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html
/// </summary>
public enum ServiceConnectLogLevel
{
    /// <summary>Informational messages. The default.</summary>
    Info,

    /// <summary>Details for troubleshooting.</summary>
    Debug,
}
